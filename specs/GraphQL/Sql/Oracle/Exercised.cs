namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>How often each thing that a document can ask for was really answered, so that a generator which forgot one is found out.</summary>
internal sealed class Exercised
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    public void Saw(string what) => counts[what] = counts.GetValueOrDefault(what) + 1;

    public int this[string what] => counts.GetValueOrDefault(what);

    public override string ToString() => string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}"));
}
