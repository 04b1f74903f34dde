using System.Globalization;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Subscriptions;

/// <summary>A hall full of officers who follow every application while applications come in.</summary>
public sealed class SoakSpec(LicensingHall hall) : HallSpec(hall)
{
    private const string Everything = "subscription S($after: LedgerPosition) { applicationFacts(after: $after) { position type application { id stage } } }";
    private const int Subscribers = 500, Clerks = 4, Matters = 18;

    [Fact]
    public async Task everybody_hears_everything_once_and_in_order_and_nothing_is_left_when_they_go()
    {
        await using var host = await RunningHost.Start(
            Hall.Database, Hall.DataFolder, $"--Subscriptions:PerCaller={Subscribers}", "--Subscriptions:Window=512", "--Subscriptions:Shared=128");
        var hub = host.Hub();
        // Officers of ten divisions: those of one may see the same.
        var tokens = Enumerable.Range(0, 10).Select(n => host.Issuer.TokenFor(new(
            $"officer-{n}", "", [Role.Reviewer], DivisionCode.Parse(n % 2 == 0 ? "440100" : "440000"), $"agency {n}"))).ToList();
        var opened = await Task.WhenAll(Enumerable.Range(0, Subscribers).Select(n => host.Follow(tokens[n % tokens.Count], Everything)));
        hub.Subscribers.ShouldBe(Subscribers);

        var done = new TaskCompletionSource<int>();
        var heard = opened.Select(one => Task.Run(() => Hear(one.Stream, done.Task))).ToList();
        var most = (Events: 0, Responses: 0);
        await Task.WhenAll(Enumerable.Range(0, Clerks).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < Matters; i++)
            {
                var matter = new Matter(host);
                foreach (var step in new[] { matter.Submit, matter.Accept, matter.Assign, matter.Verify }) (await step()).Position.ShouldBePositive();
                lock (opened) most = (Math.Max(most.Events, hub.EventsKept), Math.Max(most.Responses, hub.ResponsesKept));
            }
        })));
        var recorded = await host.ApplicationFacts(opened[0].From);
        recorded.Count.ShouldBe(Clerks * Matters * 4);
        done.SetResult(recorded.Count);

        foreach (var positions in await Task.WhenAll(heard)) positions.ShouldBe(recorded);
        hub.Audiences.ShouldBe(2);
        most.Events.ShouldBeLessThanOrEqualTo(512);
        most.Responses.ShouldBeLessThanOrEqualTo(2 * 128);
        foreach (var (stream, _) in opened) stream.Dispose();
        await hub.Left();
    }

    /// <summary>Reads until as many have come as were recorded; before that is known, one after the other.</summary>
    private static async Task<List<long>> Hear(EventStream stream, Task<int> all)
    {
        var heard = new List<long>();
        while (!all.IsCompleted || heard.Count < await all)
        {
            var next = stream.Next();
            // The last may have come before it was known to be the last.
            if (await Task.WhenAny(next, all) == all && heard.Count >= await all) break;
            heard.Add(long.Parse((await next)!.Id!, CultureInfo.InvariantCulture));
        }
        return heard;
    }
}
