namespace Regulatory.Domain.Kernel;

/// <summary>How sure a statement of the rulebook is, and so whether it may be changed as a setting.</summary>
public enum Confidence
{
    /// <summary>Read in the statute's text: law, implemented as it stands.</summary>
    Certain,

    /// <summary>Strong professional knowledge or a secondary source: a setting, shown as such.</summary>
    Likely,

    /// <summary>Not confirmed: a setting, shown as such.</summary>
    Check,

    /// <summary>This project's own choice: a setting, shown as such.</summary>
    Project,
}

/// <summary>The article that a rule, an act or a figure rests on, as <c>INSTRUMENT/article</c>; the constants live in <c>Law/</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Field | AttributeTargets.Method, AllowMultiple = true)]
public sealed class LawAttribute(string article) : Attribute
{
    public string Article { get; } = article;
}

/// <summary>Marks a class whose constants are the articles of one instrument of law.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InstrumentAttribute(string code, string zh, string en) : Attribute
{
    /// <summary>Short name before the slash of an article: <c>ALL</c>.</summary>
    public string Code { get; } = code;

    public string Zh { get; } = zh;

    public string En { get; } = en;
}

/// <summary>
/// What a refusal by this rule says to people. Words in braces are filled from the refusal's details: <c>{due}</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RuleTextAttribute(string zh, string en) : Attribute
{
    public string Zh { get; } = zh;

    public string En { get; } = en;
}
