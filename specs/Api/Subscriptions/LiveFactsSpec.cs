using Regulatory.Api.Specs.Hall;

namespace Regulatory.Api.Specs.Subscriptions;

/// <summary>Facts reach those who follow them, as they are recorded and again from any position.</summary>
public sealed class LiveFactsSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task an_act_is_heard_as_the_fact_it_became_with_the_thing_as_it_stood_then()
    {
        var matter = NewMatter();
        var (stream, _) = await Host.Follow(
            await Host.TokenOf("clerk-gz"),
            "subscription($ids: [ID!]) { applicationFacts(where: { ids: $ids }) { position type wireType streamId version actor application { id stage } } }",
            new { ids = new[] { matter.Id } });
        using (stream)
        {
            var submitted = (await matter.Submit()).Position;
            await matter.Accept();
            var first = await stream.Fact();
            first.ToString().ShouldBe(
                $$"""{"position":"{{submitted}}","type":"SUBMITTED","wireType":"licensing.application.submitted.v1","streamId":"{{matter.Id}}","version":"1","actor":null,"application":{"id":"Application:{{matter.Id}}@{{submitted}}","stage":"SUBMITTED"}""" + "}");
            var second = await stream.Fact();
            (second.Text("type"), second.Text("version"), second.Text("application", "stage")).ShouldBe(("ACCEPTED", "2", "ACCEPTED"));
        }
        await Host.Hub().Left();
    }

    [Fact]
    public async Task a_licence_is_heard_of_by_anybody_because_its_register_is_public()
    {
        var (stream, _) = await Host.Follow(null, "subscription { licenceFacts { streamId type actor licence { number standing } } }");
        using (stream)
        {
            var issued = await NewMatter().Issued();
            var fact = await stream.Fact();
            (fact.Text("streamId"), fact.Text("type"), fact.Text("licence", "number"), fact.Text("licence", "standing"))
                .ShouldBe((issued.Id.ToString(), "ISSUED", issued.Number, "ACTIVE"));
            fact.GetProperty("actor").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        }
    }

    [Fact]
    public async Task a_client_that_comes_back_gets_everything_exactly_once()
    {
        var matter = NewMatter();
        var token = await Host.TokenOf("clerk-gz");
        var (first, from) = await Host.Follow(token, Following.Applications, new { ids = new[] { matter.Id } });
        await matter.Submit();
        List<long> heard;
        using (first) heard = [await first.Position()];

        foreach (var step in new[] { matter.Accept, matter.Assign, matter.Verify }) (await step()).Position.ShouldBePositive();
        var (second, _) = await Host.Follow(token, Following.Applications, new { after = $"{heard[^1]}", ids = new[] { matter.Id } });
        using (second)
        {
            await matter.Grant();
            while (heard.Count < 5) heard.Add(await second.Position());
        }
        var recorded = await Host.ApplicationFacts(from);
        recorded.Count.ShouldBe(5);
        heard.ShouldBe(recorded);

        // And once more from the beginning: the same.
        var (again, _) = await Host.Follow(token, Following.Applications, new { after = $"{from}", ids = new[] { matter.Id } });
        using (again)
            foreach (var position in recorded) (await again.Position()).ShouldBe(position);
        await Host.Hub().Left();
    }

    [Fact]
    public async Task a_client_goes_on_when_the_host_was_started_anew()
    {
        var folder = Path.Combine(Hall.Folder, "restarted");
        await using var database = await Hall.Migrated();
        Matter matter;
        (string Code, long? After) end;
        await using (var before = await RunningHost.Start(database, folder))
        {
            await Api.Hosting.ReferenceSeeds.Load(before.Installation, Path.Combine(Regulatory.Specs.Support.Repository.Root, "seeds"));
            matter = new Matter(before);
            var (stream, _) = await before.Follow(await before.TokenOf("clerk-gz"), Following.Applications);
            using (stream)
            {
                var position = (await matter.Submit()).Position;
                (await stream.Position()).ShouldBe(position);
                var stop = before.Stop();
                end = await stream.End();
                end.ShouldBe(("RECONNECT", position));
                await stop;
            }
        }

        await using var after = await RunningHost.Start(database, folder);
        var later = new Matter(after);
        var missed = (await later.Submit()).Position;
        var (resumed, _) = await after.Follow(await after.TokenOf("clerk-gz"), Following.Applications, new { after = $"{end.After}" });
        using (resumed)
        {
            await later.Accept();
            var heard = new List<long> { await resumed.Position(), await resumed.Position() };
            heard[0].ShouldBe(missed);
            heard.ShouldBe(await after.ApplicationFacts(end.After!.Value));
        }
        await after.Hub().Left();
    }
}
