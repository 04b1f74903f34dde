-- Sends bodies drawn at random from a file: first line a bearer token or nothing, then one body a line; without bodies it sends GET.
local requests = {}

function init(arguments)
  local lines = io.lines(arguments[1])
  local token = lines()
  if token ~= "" then wrk.headers["Authorization"] = "Bearer " .. token end
  for body in lines do
    wrk.headers["Content-Type"] = "application/json"
    wrk.headers["Accept"] = "application/json"
    requests[#requests + 1] = wrk.format("POST", nil, nil, body)
  end
  if #requests == 0 then requests[1] = wrk.format("GET") end
  math.randomseed(os.time())
end

function request()
  return requests[math.random(#requests)]
end

-- Requests, microseconds they took, median and 99th percentile in microseconds, and how many failed.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("measured %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
