using System.Text.RegularExpressions;
using Regulatory.Api.Hosting;
using Regulatory.Api.Specs.Hall;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Journey;

/// <summary><c>docs/walkthrough-overload.md</c> is pasted into a shell, as a newcomer would.</summary>
public sealed class OverloadWalkthroughSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task the_walkthrough_of_the_fourth_overload_ends_where_it_says()
    {
        var folder = Directory.CreateTempSubdirectory("walkthrough-overload").FullName;
        await using var database = await Hall.Migrated();
        await using (var host = await RunningHost.Start(database, folder, "--roles=api,projections,processes,sealer"))
        {
            await ReferenceSeeds.Load(host.Installation, Path.Combine(Repository.Root, "seeds"));
            var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "walkthrough-overload.md"));
            var commands = string.Concat(Regex.Matches(page, "^```sh\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)
                    .Select(block => block.Groups[1].Value))
                .Replace("http://localhost:5080", host.Address.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal)
                // The host's clock is set by hand, and stands still.
                .Replace("TODAY=$(TZ=Asia/Shanghai date +%F) NOW=$(date -u +%FT%TZ)", "TODAY=2026-03-02 NOW=2026-03-02T01:30:00Z", StringComparison.Ordinal);

            var said = await PastedInto.Shell("set -e\n" + commands);

            said.ShouldContain("LIC-REV-002");
            said.ShouldContain("\"measure\":\"REVOKE_VEHICLE_CERTIFICATE\"");
            said.ShouldContain("""{"now":{"standing":"ACTIVE"},"before":{"standing":"REVOKED_BY_PENALTY"}}""");
            said.ShouldContain("shown no more");
            said.ShouldNotContain("\"errors\":[{");
        }
        Directory.Delete(folder, recursive: true);
    }
}
