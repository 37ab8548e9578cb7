// A valid buddy.yml of about a given number of lines, with what is expensive in real ones: commands joined by `&&`, wildcards,
// variables, schedules, scripts of several lines.

const head = (name) => `- pipeline: ${name}
  events:
  - type: PUSH
    refs:
    - refs/heads/*
    - refs/heads/release/*
  - type: SCHEDULE
    cron: "15 3 * * 1-5"
    refs:
    - refs/heads/main
  priority: NORMAL
  variables:
  - key: STAGE
    value: test
  actions:
`;

const actions = [
  (number) => `  - action: Test ${number}
    type: BUILD
    docker_image_name: library/node
    docker_image_tag: "20"
    execute_commands:
    - npm ci && npm test
    - npm run build -- --stage $STAGE --shard ${number}
    - |
      for file in dist/*.js; do
        gzip -9 "$file" && rm "$file"
      done
    cached_dirs:
    - /root/.npm
`,
  (number) => `  - action: Pack ${number}
    type: ZIP
    local_path: build
    destination: service-${number}.zip
    deployment_excludes:
    - "*.map"
    - "**/*.test.js"
`,
  (number) => `  - action: Upload ${number}
    type: AMAZON_S3
    local_path: build
    bucket_name: bucket-${number}
    integration: storage
    trigger_conditions:
    - trigger_condition: ON_CHANGE_AT_PATH
      trigger_condition_paths:
      - services/${number}/**
`,
  (number) => `  - action: Tell ${number}
    type: SLACK
    content: "$BUDDY_PIPELINE_NAME: run $BUDDY_RUN_ID of $BUDDY_RUN_BRANCH & ${number} failed *"
    channel: C0${number}
    channel_name: operations
    integration: chat
    trigger_time: ON_FAILURE
`,
];

/** With many pipelines of a usual size, or with all actions in one pipeline. */
export function document(lines, { onePipeline = false } = {}) {
  const parts = [];
  let length = 0;
  const add = (part) => {
    parts.push(part);
    length += part.split('\n').length - 1;
  };
  for (let number = 0; length < lines; number++) {
    if (number === 0 || (!onePipeline && number % actions.length === 0)) {
      add(head(`Service ${number}`));
    }
    add(actions[number % actions.length](number));
  }
  return parts.join('');
}
