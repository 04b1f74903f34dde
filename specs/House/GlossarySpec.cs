using System.Reflection;
using Regulatory.Domain.Kernel;
using Regulatory.Specs.Support;

namespace Regulatory.House.Specs;

/// <summary><c>docs/glossary.md</c> has a row for every fact, act and state.</summary>
public sealed class GlossarySpec
{
    private static readonly Lazy<string> Glossary = new(() => File.ReadAllText(Path.Combine(Repository.Root, "docs", "glossary.md")));

    [Fact]
    public void every_fact_and_act_has_a_row() =>
        FactNamesSpec.Facts.Concat(RulesAndActsSpec.Acts).Select(type => type.Name)
            .Where(name => !Glossary.Value.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void no_fact_has_two_rows() =>
        FactNamesSpec.Facts.Select(type => $"`{type.Name}`")
            .Where(name => Glossary.Value.Split('\n').Count(row => row.EndsWith(" |") && row.Contains(" | fact | ") && row.Split(" | ")[1].Contains(name)) > 1)
            .ShouldBeEmpty("papers name facts by their row");

    [Fact]
    public void every_state_has_a_row()
    {
        // A state is a record with a static Initial and an Evolve.
        typeof(RuleId).Assembly.GetTypes()
            .Where(type => type.GetMethod("Evolve", BindingFlags.Public | BindingFlags.Static) is not null
                && type.GetMember("Initial", BindingFlags.Public | BindingFlags.Static).Length == 1)
            .Select(type => type.Name)
            .Where(name => !Glossary.Value.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
