using System.CommandLine;
using Regulatory.Partner;

var name = new Option<string>("--name") { Description = "Which partner this is, such as police.", Required = true };
var broker = new Option<string>("--broker") { Description = "amqp://user:password@host:port/vhost, or amqps://…", Required = true };
var file = new Option<string>("--file") { Description = "The partner's own witness file.", Required = true };
var key = new Option<string[]>("--key") { Description = "Verifier key of the ledger (name+id+base64).", Required = true };
var url = new Option<string?>("--url") { Description = "Public address of the ledger's host, to ask for proofs; else signature and size alone are checked." };
var root = new RootCommand("A partner department, simulated: takes its messages and witnesses the ledger's heads. 模拟的协作部门。") { name, broker, file, key, url };
root.SetAction((parsed, stop) => PartnerDepartment.Run(
    parsed.GetValue(name)!, new(parsed.GetValue(broker)!), parsed.GetValue(file)!, parsed.GetValue(key)!, parsed.GetValue(url) is { } host ? new(host) : null, stop));
return await root.Parse(args).InvokeAsync();
