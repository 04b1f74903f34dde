using System.Text.RegularExpressions;
using Regulatory.Api.Specs.Hall;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Journey;

/// <summary><c>docs/walkthrough.md</c> is pasted into a shell, as a newcomer would.</summary>
public sealed class WalkthroughSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task the_walkthrough_ends_where_it_says()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "walkthrough.md"));
        var commands = string.Concat(Regex.Matches(page, "^```sh\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(block => block.Groups[1].Value))
            .Replace("http://localhost:5080", Host.Address.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal);
        // The command line speaks to the installation of tools/up, which has specs of its own.
        commands = Regex.Replace(commands, "^tools/regctl.*$", "", RegexOptions.Multiline);

        var said = await PastedInto.Shell("set -e\n" + commands);

        said.ShouldContain("\"ruleId\":\"LIC-REW-001\"");
        said.ShouldContain("Signature is Valid");
        said.ShouldContain("evidence.json");
        said.ShouldContain("""{"now":{"standing":"SUSPENDED_BY_ORDER"},"before":{"standing":"ACTIVE"}}""");
        said.ShouldContain("licensing.licence.suspended.v1");
        said.ShouldNotContain("\"errors\":[{\"message\"");
    }
}
