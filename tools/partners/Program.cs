using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Regulatory.Integration.Messaging;
using Regulatory.Ledger.Sealing;
using Regulatory.Partner;

var name = new Option<string>("--name") { Description = "Which partner this is, such as police. 部门名称。", Required = true };
var broker = new Option<string>("--broker") { Description = "amqp://user:password@host:port/vhost, or amqps://…", Required = true };
var file = new Option<string?>("--file") { Description = "The partner's own witness file of the ledger's heads; else it keeps none." };
var key = new Option<string[]>("--key") { Description = "Verifier key of the ledger (name+id+base64), for the witness file." };
var url = new Option<string?>("--url") { Description = "Public address of the ledger's host, to ask for proofs; else signature and size alone are checked." };
var slow = new Option<int>("--slow") { Description = "Milliseconds that it thinks about every message. 迟缓。" };
var silent = new Option<bool>("--silent") { Description = "Takes messages and never acknowledges them. 不回执。" };
var dead = new Option<bool>("--dead") { Description = "Takes nothing: only sends its reports, and ends. 不收件。" };
var repeat = new Option<int>("--repeat") { Description = "How often it sends everything. 重复发送次数。", DefaultValueFactory = _ => 1 };
var shuffle = new Option<int>("--shuffle") { Description = "Gathers so many messages and sends them in another order. 乱序。", DefaultValueFactory = _ => 1 };
var seed = new Option<int>("--seed") { Description = "Of the order in which it shuffles." };
var answer = new Option<string?>("--answer") { Description = "What it says when it is asked: agreed, conditions, objected. 对征询的答复。" };
answer.AcceptOnlyFromAmong("agreed", "conditions", "objected");
var report = new Option<string?>("--report") { Description = "Reports by itself: weigh-capture (a vendor) or entry-check (a toll operator). 上报检测数据。" };
report.AcceptOnlyFromAmong("weigh-capture", "entry-check");
var count = new Option<int>("--count") { Description = "How many reports.", DefaultValueFactory = _ => 1 };
var first = new Option<int>("--first") { Description = "Number of the first report.", DefaultValueFactory = _ => 1 };
var site = new Option<Guid>("--site") { Description = "Id of the monitoring site that it reports of." };
var device = new Option<string>("--device") { Description = "Number of the device there.", DefaultValueFactory = _ => "WIM-1" };
var at = new Option<string?>("--at") { Description = "When it was weighed, as 2026-03-02T01:30:00Z; now when not said. 检测时间。" };
var plate = new Option<string?>("--plate") { Description = "Of which truck all reports are, as 粤A12345; else each of another. 号牌。" };
var gross = new Option<int?>("--gross") { Description = "What the truck weighs, in kg; else something plausible. 总质量。" };
var root = new RootCommand("A partner department, simulated: takes its messages, acknowledges, answers, reports, and witnesses the ledger's heads. 模拟的协作部门。")
{
    name, broker, file, key, url, slow, silent, dead, repeat, shuffle, seed, answer, report, count, first, site, device, at, plate, gross,
};
root.SetAction(async (parsed, stop) =>
{
    using var http = parsed.GetValue(url) is { } host ? PublishedLedger.Client(new(host)) : null;
    var manner = new Manner(
        parsed.GetValue(name)!, TimeSpan.FromMilliseconds(parsed.GetValue(slow)), parsed.GetValue(silent), Math.Max(1, parsed.GetValue(repeat)),
        Math.Max(1, parsed.GetValue(shuffle)), parsed.GetValue(answer), parsed.GetValue(seed));
    var witness = parsed.GetValue(file) is { } heads
        ? new Witness(
            new WitnessFile(heads), SealingKeyring.Trusting((parsed.GetValue(key) ?? []).Select(VerifierKey.Parse)),
            http is null ? null : new PublishedLedger(http).Watched)
        : null;
    var reports = parsed.GetValue(report) is { } kind
        ? Enumerable.Range(parsed.GetValue(first), Math.Max(0, parsed.GetValue(count))).Select(number => Reports.Of(
            kind, manner.Name, parsed.GetValue(site), parsed.GetValue(device)!, number,
            parsed.GetValue(at) is { } moment ? InstantPattern.ExtendedIso.Parse(moment).GetValueOrThrow() : SystemClock.Instance.GetCurrentInstant(),
            parsed.GetValue(plate), parsed.GetValue(gross)))
        : [];
    return await new PartnerDepartment(manner, witness).Run(new(parsed.GetValue(broker)!), reports, stay: !parsed.GetValue(dead), stop);
});
return await root.Parse(args).InvokeAsync();
