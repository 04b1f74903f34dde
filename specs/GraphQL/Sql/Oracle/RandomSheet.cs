namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>A document being written: its variables so far, its names, and the dice.</summary>
internal sealed class RandomSheet(Random random)
{
    private readonly List<RandomVariable> variables = [];
    private int names;

    public IReadOnlyList<RandomVariable> Variables => variables;

    /// <summary>A variable's value is being made: inside it there are no variables.</summary>
    public bool InVariable { get; set; }

    public void Clear()
    {
        variables.Clear();
        names = 0;
    }

    public int Number() => names++;

    public string Name() => $"n{names++}";

    public bool Chance(int percent) => random.Next(100) < percent;

    public string Alias(string field) => Chance(20) ? $"{Name()}: {field}" : field;

    public void Add(RandomVariable variable) => variables.Add(variable);

    /// <summary>A new variable, with its dollar sign.</summary>
    public string Variable(string type, Func<object?> value)
    {
        variables.Add(new($"v{names++}", type, value));
        return $"${variables[^1].Name}";
    }

    public string Directive()
    {
        if (!Chance(10)) return "";
        var name = Chance(50) ? "skip" : "include";
        return Chance(40) ? $" @{name}(if: {(Chance(50) ? "true" : "false")})" : $" @{name}(if: {Variable("Boolean!", () => Chance(50))})";
    }

    public string Argument(string name, string type, Func<object?> value) =>
        $"{name}: {(Chance(35) ? Variable(type, value) : Words.Literal(value()))}";

    /// <summary>An argument whose whole value is a variable, made anew each time the document is asked, or which is written out.</summary>
    public string Whole(string name, string type, Func<object?> value)
    {
        if (!Chance(25)) return $"{name}: {Words.Literal(value())}";
        return $"{name}: {Variable(type, Made)}";

        object? Made()
        {
            InVariable = true;
            var made = value();
            InVariable = false;
            return made;
        }
    }
}
