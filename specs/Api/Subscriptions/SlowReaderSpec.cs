using System.Globalization;
using System.Text.Json;
using Regulatory.Api.Specs.Hall;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Subscriptions;

/// <summary>A client that reads more slowly than facts are recorded.</summary>
public sealed class SlowReaderSpec(LicensingHall hall) : HallSpec(hall)
{
    /// <summary>Facts of 90 KB, of which the buffers between host and client take few.</summary>
    private static readonly string Wide = "subscription S($after: LedgerPosition) { applicationFacts(after: $after) { position "
        + string.Join(' ', Enumerable.Range(0, 29).Select(n => $"{new string((char)('a' + n % 26), 3000 + n)}: wireType")) + " } }";

    [Fact]
    public async Task it_is_cut_told_where_it_was_and_misses_nothing()
    {
        await using var host = await RunningHost.Start(Hall.Database, Hall.DataFolder, "--Subscriptions:Window=8");
        var token = await host.TokenOf("clerk-gz");
        using var client = SlowReader.Client();
        var (stream, from) = await host.Follow(token, Wide, by: client);
        long read = from;
        using (stream)
        {
            for (var matters = 0; host.Hub().Subscribers > 0; matters++)
            {
                matters.ShouldBeLessThan(500);
                (await new Matter(host).Submit()).Position.ShouldBePositive();
            }
            while (true)
            {
                var next = (await stream.Next())!;
                var answer = JsonElement.Parse(next.Data);
                if (answer.TryGetProperty("errors", out _))
                {
                    answer.FaultCode().ShouldBe("SLOW_READER");
                    var after = Following.Number(answer.GetProperty("errors")[0].Text("extensions", "after"));
                    after.ShouldBe(read);
                    break;
                }
                read = Following.Number(next.Id!);
            }
        }
        var missed = await host.ApplicationFacts(read);
        missed.Count.ShouldBeGreaterThan(8);
        var (again, _) = await host.Follow(token, Following.Applications, new { after = read.ToString(CultureInfo.InvariantCulture) });
        using (again)
            foreach (var position in missed) (await again.Position()).ShouldBe(position);
        await host.Hub().Left();
    }
}
