using System.Text.Json;
using Npgsql;
using Regulatory.Api.Schema;
using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Schema.Reading;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Sql;
using Regulatory.Projections;

namespace Regulatory.Api.Specs.Access;

/// <summary>A row to look at, and the party it is about.</summary>
internal sealed record MeasuredRow(string Id, PartyId? Party = null);

/// <summary>
/// One row of each read model, all of Guangzhou, that came about by acts; the application is a natural person's. What the acts left
/// empty is then filled in the tables, so that every field has something to show or to hide.
/// </summary>
internal sealed class MeasuredRows(LicensingHall hall, Func<Matter> newMatter)
{
    private readonly RunningHost host = hall.Host;

    public async Task<Dictionary<string, MeasuredRow>> Make()
    {
        var licence = await newMatter().Issued();
        var person = ResidentId.Parse("44030519851231123X");
        var application = newMatter();
        var submission = application.Submission();
        submission["item"] = "GD-RT-12";
        submission["applicant"] = new { kind = "NATURAL_PERSON", name = "陈志强", residentId = person.ToString(), telephone = "13800138000" };
        submission["scope"] = new { text = "道路旅客运输驾驶员" };
        await (await host.As("clerk-gz")).Act("submitApplication", submission);
        var position = (await (await host.As("superior-gd")).Act("adoptFigure", new
        {
            key = Domain.Licensing.LicensingFigures.OldestDriver.Key, value = "63", basis = "测试", reason = "测试", inForceFrom = "2190-01-01",
        })).Position;
        var rows = await (await host.As("auditor-gd")).Read(
            """
            query($application: ID!, $licence: ID!, $key: String!, $at: LedgerPosition) {
              application(id: $application, atLeast: $at) { deadlines { nodes { id } } }
              licence(id: $licence, atLeast: $at) { licenceHistoryEntries { nodes { id } } }
              facts(where: { streamKey: { eq: $key } }, atLeast: $at) { nodes { id } }
              licenceItem(number: "GD-RT-03", atLeast: $at) { id }
              workCalendars(first: 1, atLeast: $at) { nodes { id } }
              figures(first: 1, where: { inForceFrom: { neq: null } }, atLeast: $at) { nodes { id } }
            }
            """,
            new { application = application.Id, licence = licence.Id, key = application.Id, at = Answering.Position(position) });
        var (holder, applicant) = (PartyId.Of(CreditCode.Parse(Matter.Company)), host.Installation.Pseudonyms.PartyOf(person));
        var made = new Dictionary<string, MeasuredRow>
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
        foreach (var shape in host.Installation.ReadModels.Catalogue.Shapes) await Fill(shape, made[EntityNames.Of(shape.Row)].Id, made);
        return made;

        static string First(JsonElement connection) => connection.GetProperty("nodes")[0].Text("id");
    }

    /// <summary>Gives every empty column of a row a value; an id leads to the other rows measured.</summary>
    private async Task Fill(ReadModelShape shape, string id, Dictionary<string, MeasuredRow> made)
    {
        var maker = new RowMaker(host.Installation.ReadModels.Catalogue, rows: 1);
        var empty = shape.Columns.Where(column => column.IsNullable && column.Cell.SqlType != "jsonb").ToList();
        if (empty.Count == 0) return;
        string Value(ColumnShape column) => host.Installation.ReadModels.Catalogue.Shapes.FirstOrDefault(other => other.Key.ValueType == column.ValueType
            && GraphQL.CodeFirst.ClrShape.IsGuidId(column.ValueType)) is { } target ? $"'{KeyIn(made[EntityNames.Of(target.Row)].Id)}'" : maker.Filled(column);
        await using var fill = hall.Database.Administrator.CreateCommand(
            $"update read.{FullRegister.TableOf(shape)} set {string.Join(", ", empty.Select(column => $"{column.Quoted} = coalesce({column.Quoted}, {Value(column)})"))} "
            + $"from (select 1 as n) as filler where {shape.Key.Quoted}::text = '{KeyIn(id)}'");
        (await fill.ExecuteNonQueryAsync()).ShouldBe(1, shape.Name);
    }

    private static string KeyIn(string id) => GraphQL.Conventions.NodeId.KeyIn(id);
}
