using System.Reflection;
using System.Text.RegularExpressions;
using Regulatory.Domain.Kernel;
using Regulatory.Specs.Support;

namespace Regulatory.House.Specs;

/// <summary>Facts are sealed records, named on the wire once and for ever.</summary>
public sealed class FactNamesSpec
{
    private static readonly Assembly Law = typeof(WireNameAttribute).Assembly;

    internal static IEnumerable<Type> Facts => Law.GetTypes().Where(type => type.GetCustomAttribute<WireNameAttribute>() is not null);

    [Fact]
    public void every_fact_is_a_sealed_record_with_a_wire_name_of_its_context()
    {
        foreach (var fact in Facts)
        {
            var name = fact.GetCustomAttribute<WireNameAttribute>()!.WireName;
            fact.IsSealed.ShouldBeTrue(fact.Name);
            Regex.IsMatch(name, @"^[a-z]+\.[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v[1-9][0-9]*$").ShouldBeTrue($"{fact.Name}: {name}");
            var context = fact.Namespace!.Split('.')[2];
            name.Split('.')[0].ShouldBe(context.ToLowerInvariant(), fact.Name);
        }
    }

    [Fact]
    public void no_wire_name_is_used_twice()
    {
        var names = Facts.Select(fact => fact.GetCustomAttribute<WireNameAttribute>()!.WireName)
            .Concat(Law.GetTypes().Select(type => type.GetCustomAttribute<RetiredFactAttribute>()?.WireName).OfType<string>()).ToList();
        names.ShouldNotBeEmpty();
        names.Distinct().Count().ShouldBe(names.Count);
    }

    [Fact]
    public void every_record_below_a_fact_base_has_a_wire_name()
    {
        var bases = Facts.Select(fact => fact.BaseType!).Distinct().ToList();
        Law.GetTypes().Where(type => !type.IsAbstract && bases.Contains(type.BaseType!)).Except(Facts).ShouldBeEmpty();
    }

    [Fact]
    public void a_fact_says_what_became_true_and_never_that_something_was_updated() =>
        Facts.Select(fact => fact.Name)
            .Where(name => name.EndsWith("Event", StringComparison.Ordinal) || name.Contains("StatusChanged", StringComparison.Ordinal)
                || name.EndsWith("Updated", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void every_version_of_a_fact_has_a_golden_sample()
    {
        var folder = Path.Combine(Repository.Root, "specs", "contracts");
        Facts.Select(fact => fact.GetCustomAttribute<WireNameAttribute>()!.WireName)
            .Where(name => !File.Exists(Path.Combine(folder, name + ".json"))).ShouldBeEmpty();
    }
}
