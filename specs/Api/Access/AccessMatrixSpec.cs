using System.Text.Json;
using Regulatory.Api.Hosting;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Access;

/// <summary>The approved matrix of roles, acts and fields, and the proof that the host keeps to it.</summary>
public sealed class AccessMatrixSpec(LicensingHall hall) : HallSpec(hall)
{
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
            Desk desk = null!;
            foreach (var (act, number) in AccessMatrix.Acts.Select((act, number) => (act, number)))
            {
                // Nobody may ask for so much in so short a time: from time to time a colleague goes on.
                if (number % 40 == 0) desk = Host.Colleague($"colleague-{role}-{number}", "440103", role);
                var answer = await desk.Act(act.Field, SampleInput.Of((InputObjectType)AccessMatrix.Schema.Mutation!.Field(act.Field)!.Argument("input")!.Type.Named));
                if (IsTurnedAway(answer, act, role) == act.Roles.Contains(role.ToString())) wrong.Add($"{role} {act.Field}: {answer.Whole}");
            }
        }
        wrong.ShouldBeEmpty();
        (await Host.Installation.Ledger.Head()).ShouldBe(head);
    }

    [Fact]
    public async Task the_host_shows_everybody_the_fields_of_the_matrix_and_no_others()
    {
        await using var database = await Hall.Migrated();
        await using var host = await RunningHost.Start(
            database, Path.Combine(Hall.Folder, "matrix"), $"--Typesetting:Templates={Hall.Templates}", $"--Typesetting:Node={Hall.Node}");
        await ReferenceSeeds.Load(host.Installation, Path.Combine(Repository.Root, "seeds"));
        var rows = await new MeasuredRows(database, host).Make();
        AccessMatrix.Entities.Select(entity => entity.Name).Except(rows.Keys).ShouldBeEmpty();
        var (wrong, unseen) = (new List<string>(), new List<string>());
        Role[] officers = [.. AccessMatrix.Roles.Where(role => !role.IsOfParty()).Except([Role.Public, Role.Administrator])];
        foreach (var entity in AccessMatrix.Entities)
        {
            var row = rows[entity.Name];
            // Whoever is everything that an auditor may be besides sees every row and every value.
            var truth = (await Look(host.As("440100", officers), entity, row)).Row.ShouldNotBeNull(entity.Name);
            var (columns, relations) = (entity.Columns.Where(column => !column.Internal).ToList(), entity.Relations);
            unseen.AddRange(columns.Where(column => IsEmpty(truth.GetProperty(column.Field))).Select(column => $"{entity.Name}.{column.Field}"));
            unseen.AddRange(relations.Where(relation => IsEmpty(truth.GetProperty(relation.Field))).Select(relation => $"{entity.Name}.{relation.Field}"));
            foreach (var role in AccessMatrix.Everybody)
                foreach (var own in new[] { true, false })
                {
                    var look = await Look(Reader(host, entity, role, own, row.Party), entity, row);
                    foreach (var column in columns.Where(column => !IsEmpty(truth.GetProperty(column.Field))))
                        Compare(column.Field, AccessMatrix.Sees(role, entity, column, own), Seen(look, truth, column.Field));
                    foreach (var relation in relations.Where(relation => !IsEmpty(truth.GetProperty(relation.Field))))
                        Compare(relation.Field, AccessMatrix.Sees(role, entity, relation, own), Found(look, relation.Field));
                    Compare("maskedFields", MaskedOf(role, entity, own), Masked(look));

                    void Compare<T>(string field, T expected, T found)
                    {
                        if (!Equals(expected, found)) wrong.Add($"{role?.ToString() ?? "nobody"} {(own ? "own" : "other")} {entity.Name}.{field}: {found}, not {expected}");
                    }
                }
        }
        wrong.ShouldBeEmpty();
        unseen.ShouldBeEmpty("A field without a value shows nothing of who sees it.");
    }

    /// <summary>An account for each entity: one alone may not ask for so much in so short a time.</summary>
    private static Desk Reader(RunningHost host, Entity entity, Role? role, bool own, PartyId? party) =>
        role is { } some ? host.Colleague($"reader-{entity.Name}", own ? "440100" : "440300", some, own ? party : null) : host.Anybody();

    private static bool IsTurnedAway(ActAnswer answer, Act act, Role role) => answer.Whole.TryGetProperty("errors", out var errors)
        && errors[0].Text("message") == (role is Role.Public ? $"'{act.Field}' needs a signed-in actor." : $"'{act.Field}' is not for your roles.");

    /// <summary>Nothing to see, for whoever sees everything: null, or a way that leads nowhere.</summary>
    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind is JsonValueKind.Null || (value.ValueKind is JsonValueKind.Object && value.TryGetProperty("totalCount", out var total) && total.GetInt32() == 0);

    private static char Seen((bool Refused, JsonElement? Row) look, JsonElement truth, string field) =>
        look.Refused ? 'x'
        : look.Row is not { } found ? '.'
        : IsEmpty(found.GetProperty(field)) ? 'n'
        : JsonElement.DeepEquals(found.GetProperty(field), truth.GetProperty(field)) ? 'C' : 'm';

    /// <summary>Whether a way leads anywhere: how many rows are there is another's affair.</summary>
    private static char Found((bool Refused, JsonElement? Row) look, string field) =>
        look.Refused ? 'x' : look.Row is not { } found || IsEmpty(found.GetProperty(field)) ? '.' : 'C';

    private static string Masked((bool Refused, JsonElement? Row) look) =>
        look.Row is { } row && row.TryGetProperty("maskedFields", out var names) ? string.Join(',', names.EnumerateArray().Select(name => name.GetString())) : "";

    private static string MaskedOf(Role? role, Entity entity, bool own) => string.Join(',', entity.Columns
        .Where(column => !column.Internal && AccessMatrix.Sees(role, entity, column, own) is 'm' or 'n').Select(column => column.Field));

    /// <summary>All fields of a row; whether the reader was refused, or is told that there is none.</summary>
    private static async Task<(bool Refused, JsonElement? Row)> Look(Desk desk, Entity entity, MeasuredRow row)
    {
        var type = (ObjectType)AccessMatrix.Schema.Type(entity.Name)!;
        var fields = string.Join(' ', entity.Columns.Where(column => !column.Internal).Select(column => Selection(type.Field(column.Field)!))
            .Concat(entity.Relations.Select(relation => $"{relation.Field} {(relation.Many ? "{ totalCount }" : "{ id }")}"))
            .Append(type.Field("maskedFields")?.Name));
        var answer = await desk.For("Audit", "spec").Ask($"query($id: ID!) {{ row: {entity.Singular}(id: $id) {{ {fields} }} }}", new { id = row.Id });
        if (answer.TryGetProperty("errors", out _))
        {
            answer.FaultCode().ShouldBeOneOf("FORBIDDEN", "UNAUTHENTICATED");
            return (true, null);
        }
        var found = answer.GetProperty("data").GetProperty("row");
        return (false, found.ValueKind is JsonValueKind.Null ? null : found);
    }

    private static string Selection(OutputField field) => field.Type.Named is ObjectType nested
        ? $"{field.Name} {{ {string.Join(' ', nested.Fields.Select(Selection))} }}"
        : field.Name;
}
