/** Permission ids are `domain:entity:action`, written here as `domain:entity` with its actions. */
const crud = 'view add edit delete';

function expand(rows: readonly (readonly [string, string])[]): readonly string[] {
  return rows.flatMap(([entity, actions]) => actions.split(' ').map((action) => `${entity}:${action}`));
}

/** What a person needs to be in the directory at all. */
export const collaborationPermissions = expand([
  ['directory:user', 'view'],
  ['directory:organization', 'view'],
  ['directory:userProfile', 'view edit'],
  ['directory:group', 'view'],
  ['directory:location', 'view'],
  ['authorization:role', 'view'],
  ['authorization:license', 'view'],
  ['authorization:division', 'view'],
  ['chat:chat', 'access'],
  ['chat:room', 'view add'],
  ['collaborate:document', crud],
  ['collaborate:video', 'view add'],
  ['presence:presence', 'view'],
  ['ui:supportCenter', 'view'],
]);

export const telephonyPermissions = expand([
  ['telephony:phone', 'assign view'],
  ['telephony:plugin', 'all'],
  ['telephony:station', 'view'],
  ['conversation:call', 'add record pull'],
  ['conversation:callForwarding', 'view edit'],
  ['conversation:communication', 'view disconnect'],
  ['fax:document', 'view edit delete'],
  ['voicemail:voicemail', 'view delete'],
  ['voicemail:acdVoicemail', 'view'],
  ['recording:recordingSettings', 'view'],
]);

export const voicePermissions = expand([
  ['admin:userManagement', 'view'],
  ['alerting:rule', crud],
  ['analytics:agentConversationDetail', 'view'],
  ['analytics:conversationAggregate', 'view'],
  ['analytics:conversationDetail', 'view'],
  ['analytics:conversationProperties', 'view index'],
  ['analytics:dashboardConfigurations', 'view add edit delete'],
  ['analytics:queueObservation', 'view'],
  ['analytics:reportRun', 'view add'],
  ['analytics:userAggregate', 'view'],
  ['analytics:userObservation', 'view'],
  ['architect:flow', 'view add edit delete publish unlock'],
  ['architect:userPrompt', crud],
  ['architect:datatable', crud],
  ['architect:schedule', crud],
  ['audits:audit', 'view'],
  ['authorization:grant', 'add delete'],
  ['authorization:role', 'add edit delete'],
  ['conversation:participant', 'wrapup'],
  ['conversation:transferee', 'view'],
  ['directory:user', 'add edit delete'],
  ['directory:group', 'add edit delete'],
  ['externalContacts:contact', crud],
  ['externalContacts:externalOrganization', crud],
  ['integrations:integration', crud],
  ['integrations:action', 'view execute'],
  ['outbound:campaign', 'view add edit delete'],
  ['outbound:contactList', 'view add edit delete export'],
  ['outbound:dncList', crud],
  ['recording:recording', 'view edit delete download'],
  ['recording:annotation', crud],
  ['routing:queue', 'view add edit delete join'],
  ['routing:queueMember', 'manage'],
  ['routing:skill', 'manage assign'],
  ['routing:language', 'manage assign'],
  ['routing:wrapupCode', crud],
  ['scripter:script', 'view'],
  ['scripter:publishedScript', 'view'],
  ['telephony:sites', 'view'],
]);

export const digitalPermissions = expand([
  ['conversation:callback', 'create accept'],
  ['conversation:chat', 'create accept'],
  ['conversation:email', 'create accept park'],
  ['conversation:message', 'create accept park'],
  ['conversation:webMessaging', 'create accept'],
  ['conversation:cobrowse', 'add'],
  ['conversation:screenshare', 'add'],
  ['knowledge:knowledgebase', 'view add edit delete search'],
  ['knowledge:document', 'view add edit delete publish'],
  ['messaging:integration', crud],
  ['messaging:supportedContent', crud],
  ['messaging:emojiReaction', 'send'],
  ['quality:calibration', crud],
  ['quality:evaluation', 'view add edit delete release assign'],
  ['quality:evaluationForm', crud],
  ['quality:evaluatorActivity', 'view'],
  ['quality:survey', 'view'],
  ['recording:screenRecording', 'view'],
  ['recording:encryptionKey', 'view edit'],
  ['responses:library', crud],
  ['responses:response', crud],
  ['routing:emailDomain', 'manage'],
  ['webDeployments:configuration', crud],
  ['webDeployments:deployment', crud],
]);

export const workforcePermissions = expand([
  ['coaching:appointment', 'view add edit delete'],
  ['employeeEngagement:celebration', 'view'],
  ['gamification:leaderboard', 'view'],
  ['gamification:profile', 'view add update'],
  ['gamification:scorecard', 'view'],
  ['learning:assignment', 'view add edit'],
  ['learning:module', 'view add edit publish'],
  ['workforceManagement:activityCode', 'view add edit delete'],
  ['workforceManagement:agent', 'view edit'],
  ['workforceManagement:agentSchedule', 'view'],
  ['workforceManagement:agentTimeOffRequest', 'submit'],
  ['workforceManagement:businessUnit', 'view add edit delete'],
  ['workforceManagement:historicalAdherence', 'view'],
  ['workforceManagement:intradayMonitoring', 'view'],
  ['workforceManagement:managementUnit', 'view add edit delete'],
  ['workforceManagement:realtimeAdherence', 'view'],
  ['workforceManagement:schedule', 'view add edit delete generate publish'],
  ['workforceManagement:serviceGoalTemplate', 'view edit'],
  ['workforceManagement:shiftTradeRequest', 'view edit participate'],
  ['workforceManagement:shortTermForecast', 'view add edit delete'],
  ['workforceManagement:staffingGroup', 'view edit'],
  ['workforceManagement:timeOffRequest', 'view add edit'],
  ['workforceManagement:workPlan', 'view add edit delete'],
]);

/** Exactly 23, as measured on real organizations. */
export const speechPermissions = expand([
  ['analytics:speechAndTextAnalyticsAggregates', 'view'],
  ['recording:transcript', 'view'],
  ['speechAndTextAnalytics:category', crud],
  ['speechAndTextAnalytics:data', 'view'],
  ['speechAndTextAnalytics:dictionaryFeedback', crud],
  ['speechAndTextAnalytics:program', 'view add edit delete publish'],
  ['speechAndTextAnalytics:sentimentFeedback', 'view add delete'],
  ['speechAndTextAnalytics:settings', 'view edit'],
  ['speechAndTextAnalytics:topic', 'view add'],
]);

export const copilotPermissions = expand([
  ['assistants:assistant', 'view add edit delete'],
  ['assistants:copilot', 'view'],
  ['assistants:queue', 'view edit'],
  ['conversation:summary', 'view edit'],
]);

export const journeyPermissions = expand([
  ['journey:actionMap', crud],
  ['journey:actionTarget', 'view edit'],
  ['journey:event', 'view'],
  ['journey:segment', crud],
  ['journey:outcome', crud],
  ['journey:session', 'view'],
  ['analytics:journeyAggregate', 'view'],
]);

export const engagePermissions = expand([
  ['outbound:engageDialer', 'view edit'],
  ['scripter:engageScript', crud],
  ['telephony:engageCallFlow', 'view edit'],
]);

/** Granted by roles alone: no license carries them. */
export const unlicensedPermissions = expand([
  ['billing:subscription', 'view edit'],
  ['billing:user', 'view'],
  ['billing:usage', 'view'],
]);
