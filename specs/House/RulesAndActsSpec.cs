using System.Reflection;
using Regulatory.Domain.Kernel;
using Regulatory.Specs.Support;

namespace Regulatory.House.Specs;

/// <summary>One rule of law is one file with an id, an article, texts and a spec; one act is one file and says who may give it.</summary>
public sealed class RulesAndActsSpec
{
    private static readonly Assembly Law = typeof(RuleId).Assembly;

    private static IEnumerable<Type> Rules => Law.GetTypes().Where(type => type.Namespace?.EndsWith(".Rules", StringComparison.Ordinal) == true
        && type is { IsAbstract: true, IsSealed: true, IsNested: false });

    internal static IEnumerable<Type> Acts => Law.GetTypes().Where(type => type.GetCustomAttribute<ActOfAttribute>() is not null);

    private static RuleId? IdOf(Type rule) =>
        rule.GetField("Id", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is RuleId id ? id : null;

    [Fact]
    public void every_rule_has_an_id_an_article_and_texts_in_both_languages()
    {
        Rules.ShouldNotBeEmpty();
        foreach (var rule in Rules)
        {
            IdOf(rule).ShouldNotBeNull(rule.FullName);
            rule.GetCustomAttributes<LawAttribute>().ShouldNotBeEmpty(rule.FullName);
            var text = rule.GetCustomAttribute<RuleTextAttribute>().ShouldNotBeNull(rule.FullName);
            text.Zh.ShouldNotBeNullOrWhiteSpace(rule.FullName);
            text.En.ShouldNotBeNullOrWhiteSpace(rule.FullName);
        }
    }

    [Fact]
    public void no_rule_id_is_used_twice() =>
        Rules.Select(rule => IdOf(rule)!.Value.Value).GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [Fact]
    public void every_rule_id_is_defined_inside_a_rules_folder()
    {
        Law.GetTypes().Where(type => !Rules.Contains(type))
            .Where(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Any(field => field.FieldType == typeof(RuleId)))
            .Select(type => type.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void every_rule_has_a_spec_beside_its_mirror()
    {
        var specs = Directory.EnumerateFiles(Path.Combine(Repository.Root, "specs", "Domain"), "*Spec.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();
        Rules.Where(rule => !specs.Contains(rule.Name + "Spec")).Select(rule => rule.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void every_command_says_who_may_give_it_and_lives_in_a_file_of_its_name()
    {
        var bases = Acts.Select(act => act.BaseType!).Distinct().ToList();
        bases.ShouldNotBeEmpty();
        Law.GetTypes().Where(type => !type.IsAbstract && bases.Contains(type.BaseType!)).Except(Acts).ShouldBeEmpty("commands without [ActOf]");
        var files = DependencyTableSpec.Sources("domain").Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();
        Acts.Where(act => !files.Contains(act.Name)).Select(act => act.Name).ShouldBeEmpty("acts without a file of their name");
    }

    [Fact]
    public void every_article_cited_stands_in_a_file_of_its_instrument()
    {
        var articles = Law.GetTypes().Where(type => type.GetCustomAttribute<InstrumentAttribute>() is not null)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!).ToHashSet();
        Law.GetTypes().SelectMany(type => type.GetCustomAttributes<LawAttribute>().Select(law => (type.Name, law.Article)))
            .Where(cited => !articles.Contains(cited.Article)).ShouldBeEmpty();
    }

    [Fact]
    public void every_placeholder_of_a_rule_text_stands_in_both_languages()
    {
        static IEnumerable<string> Holes(string text) =>
            System.Text.RegularExpressions.Regex.Matches(text, @"\{(\w+)\}").Select(match => match.Value).Distinct().Order();
        foreach (var rule in Rules)
            if (rule.GetCustomAttribute<RuleTextAttribute>() is { } text)
                Holes(text.Zh).ShouldBe(Holes(text.En), rule.Name);
    }
}
