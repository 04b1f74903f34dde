using System.Text.Json;
using Regulatory.Api.Schema;
using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Schema.Reading;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Sql;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Access;

/// <summary>A row to look at, and the party it is about.</summary>
internal sealed record MeasuredRow(string Id, PartyId? Party = null);

/// <summary>
/// One row of each read model, all of Guangzhou. Those of licensing and governance came about by acts, the application being a natural
/// person's; the others are put into their tables, made from their shapes. What the acts left empty is then filled, so that every field
/// has something to show or to hide: the host is good for nothing else afterwards.
/// </summary>
internal sealed class MeasuredRows(LedgerDatabase database, RunningHost host)
{
    public async Task<Dictionary<string, MeasuredRow>> Make()
    {
        var (licence, another) = (await new Matter(host).Issued(), await new Matter(host).Issued());
        var person = ResidentId.Parse("44030519851231123X");
        var application = new Matter(host);
        var submission = application.Submission();
        submission["item"] = "GD-RT-12";
        submission["applicant"] = new { kind = "NATURAL_PERSON", name = "陈志强", residentId = person.ToString(), telephone = "13800138000" };
        submission["scope"] = new { text = "道路旅客运输驾驶员" };
        await (await host.As("clerk-gz")).Act("submitApplication", submission);
        var position = (await (await host.As("superior-gd")).Act("adoptFigure", new
        {
            key = Domain.Licensing.LicensingFigures.OldestDriver.Key, value = "63", basis = "测试", reason = "测试", inForceFrom = "2190-01-01",
        })).Position;
        var forgettable = new Governance.Forgettable(host, "110105194912313052");
        var party = forgettable.Party;
        await forgettable.Imported();
        await (await host.As("superior-gd")).Act("placeLegalHold", new { scope = $"licensing.licence/{licence.Id}", number = "1", cause = "AUDIT", document = "测试" });
        await forgettable.Request();
        await host.Installation.Executor.Execute(new(
            new Domain.Governance.AccessLogs.RecordReading(
                "2026-03-02:clerk-gz", "1", "clerk-gz", [Role.WindowClerk], "Audit", "1", "", [$"Application/{application.Id}"], ["Application.residentId"], 1),
            Guid.NewGuid(), new("system:access-log", "", [Role.System], DivisionCode.Parse("440100"), "")));
        await host.Installation.Executor.Execute(new(
            new Domain.Governance.AccessLogs.RecordExport(
                "2026-03-02:auditor-gd", "2", "auditor-gd", [Role.Auditor], "Audit", "1", licence.Number, [$"licensing.licence/{licence.Id}"], 9, InClear: true),
            Guid.NewGuid(), new("system:access-log", "", [Role.System], DivisionCode.Parse("440100"), "")));
        position = await host.Installation.Ledger.Head();
        var rows = await (await host.As("auditor-gd")).Read(
            """
            query($application: ID!, $licence: ID!, $key: String!, $party: String!, $at: LedgerPosition) {
              application(id: $application, atLeast: $at) { deadlines { nodes { id } } }
              licence(id: $licence, atLeast: $at) { licenceHistoryEntries { nodes { id } } }
              facts(where: { streamKey: { eq: $key } }, atLeast: $at) { nodes { id } }
              licenceItem(number: "GD-RT-12", atLeast: $at) { id }
              workCalendars(first: 1, atLeast: $at) { nodes { id } }
              subjectMatters(first: 1, where: { subject: { eq: $party } }, atLeast: $at) { nodes { id } }
              subjects(first: 1, atLeast: $at) { nodes { id } }
              legalHolds(first: 1, atLeast: $at) { nodes { id } }
              sensitiveReadings(first: 1, atLeast: $at) { nodes { id } }
              figures(first: 1, where: { inForceFrom: { neq: null } }, atLeast: $at) { nodes { id } }
            }
            """,
            new { application = application.Id, licence = licence.Id, key = application.Id, party, at = Answering.Position(position) });
        var exports = await (await host.As("auditor-gd")).Read(
            "query($at: LedgerPosition) { caseExports(first: 1, atLeast: $at) { nodes { id } } }", new { at = Answering.Position(position) });
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
            ["SubjectMatter"] = new(First(rows.GetProperty("subjectMatters"))),
            ["Subject"] = new(First(rows.GetProperty("subjects"))),
            ["LegalHold"] = new(First(rows.GetProperty("legalHolds"))),
            ["SensitiveReading"] = new(First(rows.GetProperty("sensitiveReadings"))),
            ["CaseExport"] = new(First(exports.GetProperty("caseExports"))),
            ["Figure"] = new(First(rows.GetProperty("figures"))),
        };
        // The licence's own application is its holder's: whoever sees the one by being the party sees the other.
        await Do(
            $"""
            update read.{TableOf("application_docket")} a set concerns = l.id from read.{TableOf("licence_register")} l where l.id = '{licence.Id}' and a.id = l.application;
            update read.{TableOf("application_docket")} set
              licence_number = '粤从业44030519851231123X号', public_licence_number = '粤从业4403**********123X号', licence_number_holds_id = true where id = '{application.Id}';
            update read.{TableOf("licence_register")} set
              number = '粤从业44030519851231123X号', public_number = '粤从业4403**********123X号', number_holds_id = true where id = '{licence.Id}';
            update read.{TableOf("licence_register")} set renewal = application where id = '{licence.Id}';
            update read.{TableOf("licence_register")} set application = '{application.Id}' where id = '{another.Id}';
            update read.{TableOf("subject_matters")} set authority = '440100';
            update read.{TableOf("subject_register")} set authority = '440100';
            update read.{TableOf("legal_hold_register")} set authority = '440100';
            update read.{TableOf("licence_items")} set promised = '{"{"}"length": 15, "unit": "WorkingDays"{"}"}' where number = 'GD-RT-12'
            """);
        var put = new PutRows(database, host, holder);
        foreach (var shape in host.Installation.ReadModels.Catalogue.Shapes.Where(shape => !made.ContainsKey(EntityNames.Of(shape.Row))))
            made[EntityNames.Of(shape.Row)] = new(await put.Put(shape), holder);
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
        (await Do(
            $"update read.{FullRegister.TableOf(shape)} set {string.Join(", ", empty.Select(column => $"{column.Quoted} = coalesce({column.Quoted}, {Value(column)})"))} "
            + $"from (select 1 as n) as filler where {shape.Key.Quoted}::text = '{KeyIn(id)}'"))
            .ShouldBe(1, shape.Name);
    }

    private string TableOf(string model) => FullRegister.TableOf(host.Installation.ReadModels.Catalogue[model]);

    private async Task<int> Do(string sql)
    {
        await using var command = database.Administrator.CreateCommand(sql);
        return await command.ExecuteNonQueryAsync();
    }

    private static string KeyIn(string id) => GraphQL.Conventions.NodeId.KeyIn(id);
}
