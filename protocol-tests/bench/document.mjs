// A valid buddy.yml of about so many lines: many pipelines of a usual size.

const pipeline = (number) => `- pipeline: Service ${number}
  events:
  - type: PUSH
    refs:
    - refs/heads/main
  priority: NORMAL
  variables:
  - key: STAGE_${number}
    value: test
  actions:
  - action: Test ${number}
    type: BUILD
    docker_image_name: library/node
    docker_image_tag: "20"
    execute_commands:
    - npm ci
    - npm test -- --stage $STAGE_${number}
    cached_dirs:
    - /root/.npm
  - action: Pack ${number}
    type: ZIP
    local_path: build
    destination: service-${number}.zip
`;

export function document(lines) {
  const size = pipeline(0).split('\n').length - 1;
  return Array.from({ length: Math.ceil(lines / size) }, (_, number) => pipeline(number)).join('');
}
