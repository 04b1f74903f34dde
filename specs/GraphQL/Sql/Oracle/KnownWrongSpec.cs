using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>The comparison is believed because it finds out what is wrong on purpose: each mistake is one that a planner could make.</summary>
[Collection(nameof(Port))]
public sealed class KnownWrongSpec(PortDatabase database)
{
    private const int Documents = 400;

    /// <summary>Descriptions of the port that lead the planner astray, while the naive executor keeps the true one.</summary>
    private static readonly Dictionary<string, Func<Entity, Entity>> Mistakes = new()
    {
        ["rows of every division"] = entity => entity.Name == "Ship" ? entity with { Jurisdiction = null, Party = null } : entity,
        ["rows of the party only"] = entity => entity.Name == "Ship" ? entity with { Jurisdiction = null } : entity,
        ["rows of the division only"] = entity => entity.Name == "Voyage" ? entity with { Party = null } : entity,
        ["rows for everybody"] = entity => entity.Name == "Finding" ? entity with { Rule = ReadRule.Open("PL/2") } : entity,
        ["rows for one role less"] = entity => entity.Name == "Finding" ? entity with { Rule = ReadRule.For("Auditor") } : entity,
        ["a mask forgotten"] = entity => Changed(entity, "master_id", column => column with { Mask = null }),
        ["a mask of another kind"] = entity => Changed(entity, "master_id", column => column with { Mask = column.Mask! with { Kind = MaskKind.Name } }),
        ["a mask on every row"] = entity => Changed(entity, "master", column => column with { Mask = column.Mask! with { When = null } }),
        ["a mask for one role less"] = entity => Changed(entity, "debt", column => column with { Mask = column.Mask! with { ClearFor = ["Auditor", "Owner"] } }),
        ["a column for another"] = entity => entity with
        {
            Columns = [.. entity.Columns.Select(column => column with { Name = column.Field == "token" ? "sister" : column.Field == "sisterId" ? "token" : column.Name })],
        },
        ["a way by another column"] = entity => entity with
        {
            Relations = [.. entity.Relations.Select(way => way.Field == "sisters" ? way with { Local = "sister" } : way)],
        },
        ["a way back that goes forth"] = entity => entity with
        {
            Relations = [.. entity.Relations.Select(way => way.Field == "sister" ? way with { Local = "id", Remote = "sister" } : way)],
        },
        ["another default order"] = entity => entity with { DefaultOrder = [.. entity.DefaultOrder.Select(key => key with { Descending = false })] },
        ["the first day of validity taken for the last"] = entity => entity.Validity is { Until: { } until } valid ? entity with { Validity = new(until, valid.From) } : entity,
        ["the present shown for the past"] = entity => entity.Name == "Line" ? entity with { History = new("port", "line_now") } : entity,
        ["a past without an end"] = entity => entity.Name == "Ship" ? entity with { History = new("port", "ship_endless") } : entity,
    };

    public static TheoryData<string> Names => [.. Mistakes.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task a_mistake_is_found_out(string mistake)
    {
        await Views();
        var schema = Port.SchemaOf(Port.Entities.Select(Mistakes[mistake]));
        (await new Examination(database, new Planner(database.Reader, schema), seed: 7).Differences(Documents, enough: 1)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task an_answer_meant_for_another_is_found_out()
    {
        var examination = new Examination(database, new Planner(database.Reader, Port.Schema), seed: 7);
        Caller Neighbour(Caller caller) => caller.DivisionPrefix is "4401" ? caller with { DivisionPrefix = "4403" } : caller;
        (await examination.Differences(Documents, enough: 1, Neighbour)).ShouldNotBeEmpty();
    }

    private static Entity Changed(Entity entity, string name, Func<Column, Column> change) => entity.Columns.Any(column => column.Name == name && entity.Name == "Ship")
        ? entity with { Columns = [.. entity.Columns.Select(column => column.Name == name ? change(column) : column)] }
        : entity;

    /// <summary>Histories that are none: the present at every position, and states that never ceased.</summary>
    private async Task Views()
    {
        await using var create = database.Owner.CreateCommand(
            """
            create or replace view port.line_now as select *, 0::bigint as from_position, null::bigint as until_position from port.line;
            create or replace view port.ship_endless as
              select s.id, s.code, s.division, s.party, s.valid_from, s.valid_until, s.name, s.nick, s.standing, s.grade, s.tonnage, s.crew, s.length, s.built_at,
                s.insured, s.inspected, s.token, s.sister, s.line, s.flags, s.berth, s.secret, s.master, s.master_id, s.debt, s.from_position, null::bigint as until_position
              from port.ship_history s;
            grant select on port.line_now, port.ship_endless to port_reader
            """);
        await create.ExecuteNonQueryAsync();
    }
}
