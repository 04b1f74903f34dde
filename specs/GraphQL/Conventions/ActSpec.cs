using System.Collections.Immutable;
using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Conventions;

[Collection(nameof(Harbour))]
public sealed class ActSpec(HarbourDatabase database)
{
    private const string CommandId = "8a4d9a54-6c3e-4b4f-9a55-0d8a4e0a7c11";

    private const string Document = """
        mutation ($input: LayUpBoatInput!) { layUpBoat(input: $input) {
            boat { id name } position
            errors { __typename ... on Error { message } ... on Refusal { ruleId article path } ... on InvalidInput { path }
                     ... on VersionConflict { expected actual } ... on ClaimTaken { kind value } } } }
        """;

    private readonly List<ActCall> calls = [];

    [Fact]
    public async Task the_input_becomes_the_command_and_the_payload_shows_what_the_act_left()
    {
        var waited = new List<long>();
        var harbour = Answering(new ActResult.Accepted(260, BoatId.Of(7).ToString()), waited);
        var data = await harbour.Data(Document, Asking.Clerk with { DivisionPrefix = "44" }, new
        {
            input = new
            {
                commandId = CommandId, expectedVersion = "3", boat = $"Boat:{BoatId.Of(7)}", reason = "ice", until = "2026-04-01", hull = "HN00077",
                berth = new { harbour = "Nansha", pier = 3, lines = new[] { "bow" } },
            },
        });
        data.GetProperty("layUpBoat").ToString().ShouldBe(
            $$$"""{"boat":{"id":"Boat:{{{BoatId.Of(7)}}}","name":"Heron 鹭 7"},"position":"260","errors":null}""");
        waited.ShouldBe([260]);
        var call = calls.ShouldHaveSingleItem();
        (call.CommandId, call.ExpectedVersion).ShouldBe((Guid.Parse(CommandId), 3L));
        var command = call.Command.ShouldBeOfType<LayUpBoat>();
        (command.Boat, command.Reason, command.Until, command.Hull, command.Crew)
            .ShouldBe((BoatId.Of(7), "ice", new NodaTime.LocalDate(2026, 4, 1), HullNumber.Of(7), 2));
        (command.Berth.Harbour, command.Berth.Pier, command.Berth.Until).ShouldBe(("Nansha", 3, null));
        command.Berth.Lines.ShouldBe(["bow"]);
    }

    [Fact]
    public async Task a_refusal_is_data_with_rule_and_article_in_the_language_asked_for()
    {
        var harbour = Answering(new ActResult.Refused("HAR-LAY-001", "HL/7", new("港口已满。", "The harbour is full.")));
        (await harbour.Data(Document, Asking.Clerk, Input())).GetProperty("layUpBoat").ToString().ShouldBe(
            """{"boat":null,"position":null,"errors":[{"__typename":"Refusal","message":"港口已满。","ruleId":"HAR-LAY-001","article":"HL/7","path":[]}]}""");
        var english = await harbour.Data(Document, Asking.Clerk with { Language = MessageLanguage.English }, Input());
        english.GetProperty("layUpBoat").GetProperty("errors")[0].GetProperty("message").GetString().ShouldBe("The harbour is full.");
    }

    [Fact]
    public async Task what_else_keeps_an_act_from_being_done_is_typed()
    {
        (await ErrorOf(new ActResult.Conflicting(3, 5))).ShouldContain("""{"__typename":"VersionConflict","message":"您所依据的版本之后已有新的记录，请重新读取后再作决定。","expected":"3","actual":"5"}""");
        (await ErrorOf(new ActResult.Claimed("hull", "HN00077"))).ShouldContain("\"kind\":\"hull\",\"value\":\"HN00077\"");
        (await ErrorOf(new ActResult.Reused())).ShouldContain("CommandIdReused");
        (await ErrorOf(new ActResult.Invalid([new(["berth", "pier"], new("码头编号有误。", "No such pier."))]))).ShouldContain("\"path\":[\"berth\",\"pier\"]");
    }

    [Fact]
    public async Task an_act_on_a_state_of_the_past_is_refused_with_its_path()
    {
        var harbour = Answering(new ActResult.Accepted(1, null));
        var data = await harbour.Data(Document, Asking.Clerk, Input(boat: $"Boat:{BoatId.Of(7)}@42"));
        data.GetProperty("layUpBoat").GetProperty("errors")[0].GetProperty("path").ToString().ShouldBe("""["boat"]""");
        calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task wrong_values_are_refused_in_the_words_of_their_type_before_anything_is_done()
    {
        var harbour = Answering(new ActResult.Accepted(1, null));
        var shape = await harbour.Data(Document, Asking.Clerk, Input(boat: "7"));
        shape.GetProperty("layUpBoat").GetProperty("errors")[0].GetProperty("__typename").GetString().ShouldBe("InvalidInput");
        var id = await harbour.Data(Document, Asking.Clerk, Input(commandId: "first"));
        id.GetProperty("layUpBoat").GetProperty("errors")[0].GetProperty("path").ToString().ShouldBe("""["commandId"]""");
        var digit = await harbour.Ask(Document, Asking.Clerk, Input(hull: "HN00071"));
        digit.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("the check digit is wrong");
        calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task one_of_several_kinds_is_told_apart_by_its_field()
    {
        var harbour = Answering(new ActResult.Accepted(1, null));
        var document = $$"""
            mutation { sellBoat(input: { commandId: "{{CommandId}}", boat: "{{BoatId.Of(7)}}", admitted: [LAID_UP],
                price: { paid: { amount: "12.50" } } }) { position } }
            """;
        await harbour.Data(document, Asking.Clerk);
        var command = calls.ShouldHaveSingleItem().Command.ShouldBeOfType<SellBoat>();
        command.Price.ShouldBe(new Paid(12.50m));
        command.Admitted.ShouldBe([Standing.LaidUp]);
    }

    [Fact]
    public async Task who_may_not_act_is_told_so_and_nothing_is_done()
    {
        var harbour = Answering(new ActResult.Accepted(1, null));
        (await harbour.Code(Document, Asking.Auditor, Input())).ShouldBe("FORBIDDEN");
        (await harbour.Code(Document, Caller.Nobody, Input())).ShouldBe("UNAUTHENTICATED");
        calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task a_document_has_one_act()
    {
        var harbour = Answering(new ActResult.Accepted(1, null));
        const string two = """
            mutation ($input: LayUpBoatInput!) { a: layUpBoat(input: $input) { position } ...B }
            fragment B on Mutation { b: layUpBoat(input: $input) { position } }
            """;
        (await harbour.Code(two, Asking.Clerk, Input())).ShouldBe("LIMIT_EXCEEDED");
        calls.ShouldBeEmpty();
    }

    private async Task<string> ErrorOf(ActResult result) =>
        (await Answering(result).Data(Document, Asking.Clerk, Input())).GetProperty("layUpBoat").GetProperty("errors").ToString();

    private static object Input(string? boat = null, string? commandId = null, string? hull = null) => new
    {
        input = new
        {
            commandId = commandId ?? CommandId, boat = boat ?? BoatId.Of(7).ToString(), reason = "ice", until = "2026-04-01", hull,
            berth = new { harbour = "Nansha", pier = 3, lines = ImmutableArray<string>.Empty },
        },
    };

    private Asking Answering(ActResult result, List<long>? waited = null)
    {
        var plain = new Asking(database);
        return new Asking(database)
        {
            Perform = (call, _) =>
            {
                calls.Add(call);
                return Task.FromResult(result);
            },
            Store = plain.Store with
            {
                WaitFor = (_, position, _, _) =>
                {
                    waited?.Add(position);
                    return Task.FromResult(true);
                },
            },
        };
    }
}
