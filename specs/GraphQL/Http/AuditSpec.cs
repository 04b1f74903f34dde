using System.Diagnostics;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.Specs.Support;

namespace Regulatory.GraphQL.Specs.Http;

/// <summary>What an outside suite says of our GraphQL over HTTP; needs the packages of specs/conformance.</summary>
[Collection(nameof(Harbour))]
public sealed class AuditSpec(HarbourDatabase database)
{
    [Fact]
    public async Task the_audit_suite_of_graphql_http_finds_nothing_wrong()
    {
        await using var host = await HarbourHost.Start(database);
        var start = new ProcessStartInfo("node", ["specs/conformance/audit.mjs", host.Address.ToString()])
        {
            WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var audit = Process.Start(start)!;
        var (said, complained) = (audit.StandardOutput.ReadToEndAsync(), audit.StandardError.ReadToEndAsync());
        await audit.WaitForExitAsync();
        var report = await said + await complained;
        report.ShouldContain("61 of 61");
        audit.ExitCode.ShouldBe(0, report);
    }
}
