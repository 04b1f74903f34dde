using System.Text.Json;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.Api.Specs.Access;

/// <summary>The approved matrix of roles, acts and fields, and the proof that the host keeps to it.</summary>
public sealed class AccessMatrixSpec(LicensingHall hall) : HallSpec(hall)
{
    /// <summary>A row to look at, and the party it is about.</summary>
    private sealed record Sample(string Id, PartyId? Party = null);

    [Fact]
    public void the_matrix_is_the_approved_one() => AccessMatrix.Write().ShouldMatchApproved(approval => approval
        .WithFilenameGenerator((_, _, stage, extension) => $"who_sees_what.{stage}.{extension}")
        .WithFileExtension("txt").SubFolder("Approved").NoDiff());

    /// <summary>Those who may give the act come from a county that has no matters: nothing is done.</summary>
    [Fact]
    public async Task the_host_takes_every_act_from_the_roles_of_the_matrix_and_from_nobody_else()
    {
        var head = await Host.Installation.Ledger.Head();
        var wrong = new List<string>();
        foreach (var role in AccessMatrix.Roles)
        {
            var desk = Host.As("440103", role);
            foreach (var act in AccessMatrix.Acts)
            {
                var answer = await desk.Act(act.Field, SampleInput.Of((InputObjectType)AccessMatrix.Schema.Mutation!.Field(act.Field)!.Argument("input")!.Type.Named));
                if (IsTurnedAway(answer, act, role) == act.Roles.Contains(role.ToString())) wrong.Add($"{role} {act.Field}: {answer.Whole}");
            }
        }
        wrong.ShouldBeEmpty();
        (await Host.Installation.Ledger.Head()).ShouldBe(head);
    }

    [Fact]
    public async Task the_host_shows_every_role_the_fields_of_the_matrix_and_no_others()
    {
        var samples = await Samples();
        AccessMatrix.Entities.Select(entity => entity.Name).Except(samples.Keys).ShouldBeEmpty();
        var (wrong, seen) = (new List<string>(), 0);
        foreach (var entity in AccessMatrix.Entities)
        {
            var sample = samples[entity.Name];
            // An auditor sees every row, a clerk every value.
            var truth = (await Row(Host.As("440100", Role.Auditor, Role.WindowClerk), entity, sample)).ShouldNotBeNull(entity.Name);
            foreach (var role in AccessMatrix.Roles)
                foreach (var own in new[] { true, false })
                {
                    var row = await Row(Reader(role, own, sample.Party), entity, sample);
                    foreach (var column in entity.Columns.Where(column => !column.Internal && truth.GetProperty(column.Field).ValueKind is not JsonValueKind.Null))
                    {
                        var (expected, found) = (AccessMatrix.Sees(role, entity, column, own), Seen(row, truth, column));
                        seen++;
                        if (found != expected) wrong.Add($"{role} {(own ? "own" : "other")} {entity.Name}.{column.Field}: {found}, not {expected}");
                    }
                }
        }
        wrong.ShouldBeEmpty();
        seen.ShouldBeGreaterThan(1_000);
    }

    private Desk Reader(Role role, bool own, PartyId? party) => Host.As(own ? "440100" : "440300", own ? party : null, role);

    private static bool IsTurnedAway(ActAnswer answer, Act act, Role role) => answer.Whole.TryGetProperty("errors", out var errors)
        && errors[0].Text("message") == (role is Role.Public ? $"'{act.Field}' needs a signed-in actor." : $"'{act.Field}' is not for your roles.");

    private static char Seen(JsonElement? row, JsonElement truth, Column column) =>
        row is not { } found ? '.'
        : found.GetProperty(column.Field).ValueKind is JsonValueKind.Null ? 'h'
        : JsonElement.DeepEquals(found.GetProperty(column.Field), truth.GetProperty(column.Field)) ? 'C' : 'm';

    /// <summary>All columns of a row; null when the reader is told that there is none, or none for them.</summary>
    private static async Task<JsonElement?> Row(Desk desk, Entity entity, Sample sample)
    {
        var type = (ObjectType)AccessMatrix.Schema.Type(entity.Name)!;
        var fields = string.Join(' ', entity.Columns.Where(column => !column.Internal).Select(column => Selection(type.Field(column.Field)!)));
        var answer = await desk.Ask($"query($id: ID!) {{ row: {entity.Singular}(id: $id) {{ {fields} }} }}", new { id = sample.Id });
        if (answer.TryGetProperty("errors", out _))
        {
            answer.FaultCode().ShouldBeOneOf("FORBIDDEN", "UNAUTHENTICATED");
            return null;
        }
        var row = answer.GetProperty("data").GetProperty("row");
        return row.ValueKind is JsonValueKind.Null ? null : row;
    }

    private static string Selection(OutputField field) => field.Type.Named is ObjectType nested
        ? $"{field.Name} {{ {string.Join(' ', nested.Fields.Select(Selection))} }}"
        : field.Name;

    /// <summary>One row of each read model, all of Guangzhou; the application is a natural person's.</summary>
    private async Task<Dictionary<string, Sample>> Samples()
    {
        var licence = await NewMatter().Issued();
        var person = ResidentId.Parse("44030519851231123X");
        var application = NewMatter();
        var submission = application.Submission();
        submission["item"] = "GD-RT-12";
        submission["applicant"] = new { kind = "NATURAL_PERSON", name = "陈志强", residentId = person.ToString(), telephone = "13800138000" };
        submission["scope"] = new { text = "道路旅客运输驾驶员" };
        await (await Host.As("clerk-gz")).Act("submitApplication", submission);
        var position = (await (await Host.As("superior-gd")).Act("adoptFigure", new
        {
            key = Domain.Licensing.LicensingFigures.OldestDriver.Key, value = "63", basis = "测试", reason = "测试", inForceFrom = "2190-01-01",
        })).Position;
        var rows = await (await Host.As("auditor-gd")).Read(
            """
            query($application: ID!, $licence: ID!, $key: String!, $at: LedgerPosition) {
              application(id: $application, atLeast: $at) { deadlines { nodes { id } } }
              licence(id: $licence, atLeast: $at) { licenceHistoryEntries { nodes { id } } }
              facts(where: { streamKey: { eq: $key } }, atLeast: $at) { nodes { id } }
              licenceItem(number: "GD-RT-03", atLeast: $at) { id }
              workCalendars(first: 1, atLeast: $at) { nodes { id } }
              figures(first: 1, atLeast: $at) { nodes { id } }
            }
            """,
            new { application = application.Id, licence = licence.Id, key = application.Id, at = Answering.Position(position) });
        var (holder, applicant) = (PartyId.Of(CreditCode.Parse(Matter.Company)), Host.Installation.Pseudonyms.PartyOf(person));
        return new()
        {
            ["Application"] = new(application.Id.ToString(), applicant),
            ["Deadline"] = new(First(rows.GetProperty("application").GetProperty("deadlines")), applicant),
            ["Fact"] = new(First(rows.GetProperty("facts"))),
            ["Licence"] = new(licence.Id.ToString(), holder),
            ["LicenceHistoryEntry"] = new(First(rows.GetProperty("licence").GetProperty("licenceHistoryEntries")), holder),
            ["LicenceItem"] = new(rows.Text("licenceItem", "id")),
            ["WorkCalendar"] = new(First(rows.GetProperty("workCalendars"))),
            ["Figure"] = new(First(rows.GetProperty("figures"))),
        };

        static string First(JsonElement connection) => connection.GetProperty("nodes")[0].Text("id");
    }
}
