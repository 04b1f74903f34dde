using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Guard;

namespace Regulatory.Api.Specs.Schema.Reading;

/// <summary>
/// No list reads a whole table, whoever asks, in whatever order and by whatever comparison: the server's own plans say so. There is no
/// exception; one would stand here by name with its reason.
/// </summary>
[Collection(nameof(FullRegister))]
public sealed class ExplainSpec(FullRegister register)
{
    private static readonly Dictionary<string, Caller> Callers = new()
    {
        ["province"] = FullRegister.Officer("440000", Role.WindowClerk, Role.Auditor),
        ["city"] = FullRegister.Officer("440100", Role.WindowClerk, Role.Auditor),
        ["party"] = FullRegister.Party,
        ["public"] = FullRegister.Public,
    };

    [Theory]
    [InlineData("province", false)]
    [InlineData("city", false)]
    [InlineData("party", false)]
    [InlineData("public", false)]
    [InlineData("province", true)]
    [InlineData("city", true)]
    [InlineData("party", true)]
    public async Task every_list_is_read_by_index(string who, bool generic)
    {
        var caller = Callers[who];
        await using var reader = await PlanReader.Open(register, generic);
        var (scanned, explained) = (new SortedSet<string>(StringComparer.Ordinal), 0);
        foreach (var question in ListQuestion.All(FullRegister.Schema, FullRegister.Entities, caller))
        {
            var root = FullRegister.Entities.Single(entity => question.Document[2..].StartsWith(entity.Plural + "(", StringComparison.Ordinal));
            if (!root.Rule!.Admits(caller.Roles)) continue;
            var plans = await reader.Plans(question.Document, caller);
            explained += plans.Count;
            foreach (var table in plans.SelectMany(PlanReader.SequentialScans).Where(FullRegister.IsReadModel)) scanned.Add($"{question.Field}, {question.Manner}: {table}");
        }
        explained.ShouldBeGreaterThan(200);
        scanned.ShouldBeEmpty();
    }

    [Fact]
    public async Task a_list_without_its_index_is_found_out()
    {
        var shape = FullRegister.Catalogue["application_docket"];
        await using var reader = await PlanReader.Open(register, generic: false);
        const string document = "{ applications(order: [{ stage: ASC }]) { nodes { id } } }";
        try
        {
            await Do($"drop index read.{FullRegister.TableOf(shape)}_stage_id_idx");
            (await reader.Plans(document, Callers["city"])).SelectMany(PlanReader.SequentialScans).ShouldContain(FullRegister.TableOf(shape));
        }
        finally
        {
            await Do($"create index on read.{FullRegister.TableOf(shape)} (stage, id)");
        }
        (await reader.Plans(document, Callers["city"])).SelectMany(PlanReader.SequentialScans).ShouldBeEmpty();

        async Task Do(string sql)
        {
            await using var command = register.Database.Administrator.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }
    }
}
