using System.Reflection;
using Regulatory.Domain.Kernel;
using Regulatory.Specs.Support;

namespace Regulatory.Domain.Specs;

/// <summary>
/// The stored contracts: <c>specs/contracts/</c> holds one golden sample of every fact version, never edited. A new fact gets
/// its sample by running this spec once with <c>REGULATORY_NEW_SAMPLES=1</c>, which writes missing files and no others.
/// </summary>
public sealed class FactContractsSpec
{
    private static readonly string Folder = Path.Combine(Repository.Root, "specs", "contracts");

    private static readonly Assembly Law = typeof(RuleId).Assembly;

    /// <summary>Facts that cannot be the first of a life, and one that goes before them.</summary>
    private static readonly Dictionary<string, string> Precedents = new()
    {
        ["licensing.application.review-clock-resumed.v1"] = "licensing.application.review-clock-stopped.v1",
    };

    public static TheoryData<string> Facts => [.. Types.Select(type => WireName(type)!).Order(StringComparer.Ordinal)];

    private static IEnumerable<Type> Types => Law.GetTypes().Where(type => WireName(type) is not null);

    [Theory, MemberData(nameof(Facts))]
    public void every_fact_is_stored_as_its_golden_sample_says(string wireName)
    {
        var stored = StoredForm.Catalogue.Encode(FactSample.Of(TypeOf(wireName)));
        var file = Path.Combine(Folder, wireName + ".json");
        if (!File.Exists(file) && Environment.GetEnvironmentVariable("REGULATORY_NEW_SAMPLES") == "1")
            File.WriteAllText(file, stored.Data + "\n");
        File.Exists(file).ShouldBeTrue($"{wireName} has no golden sample: run this spec once with REGULATORY_NEW_SAMPLES=1");
        stored.Data.ShouldBe(File.ReadAllText(file).TrimEnd());
    }

    [Theory, MemberData(nameof(Facts))]
    public void every_golden_sample_is_still_read_and_says_the_same_when_written_again(string wireName)
    {
        var data = File.ReadAllText(Path.Combine(Folder, wireName + ".json")).TrimEnd();
        StoredForm.Catalogue.Encode(StoredForm.Catalogue.Decode(wireName, data)).Data.ShouldBe(data);
    }

    [Theory, MemberData(nameof(Facts))]
    public void every_golden_sample_folds_into_its_state(string wireName)
    {
        var fact = StoredForm.Catalogue.Decode(wireName, File.ReadAllText(Path.Combine(Folder, wireName + ".json")).TrimEnd());
        var folds = Law.GetTypes()
            .Select(state => (State: state, Evolve: state.GetMethod("Evolve", BindingFlags.Public | BindingFlags.Static)))
            .Where(fold => fold.Evolve?.GetParameters() is [_, { ParameterType: var of }] && of == fact.GetType().BaseType)
            .ToList();
        folds.ShouldNotBeEmpty($"no state folds {wireName}");
        foreach (var (state, evolve) in folds)
        {
            var before = Precedents.TryGetValue(wireName, out var earlier)
                ? evolve!.Invoke(null, [InitialOf(state), FactSample.Of(TypeOf(earlier))])
                : InitialOf(state);
            evolve!.Invoke(null, [before, fact]).ShouldNotBeNull();
        }
    }

    [Fact]
    public void no_golden_sample_is_left_without_its_fact() =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => StoredForm.Catalogue.Shapes.All(shape => shape.WireName != name)).ShouldBeEmpty();

    private static Type TypeOf(string wireName) => Types.Single(type => WireName(type) == wireName);

    private static string? WireName(Type type) => type.GetCustomAttribute<WireNameAttribute>()?.WireName;

    private static object InitialOf(Type state) =>
        state.GetProperty("Initial", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)
        ?? state.GetField("Initial", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)
        ?? throw new InvalidOperationException($"{state.Name} has no Initial.");
}
