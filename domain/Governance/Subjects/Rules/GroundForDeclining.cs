using System.Reflection;
using System.Text.RegularExpressions;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects.Rules;

/// <summary>
/// Whoever is told no is told by which article: one of a known instrument, <c>PIPL/47</c> or <c>OWN/legal-hold</c>. Nothing else can be
/// written there, so that it holds nothing personal either.
/// </summary>
[Law(OwnRules.Erasure)]
[RuleText("不予删除应当注明所依据的条文，例如 PIPL/47。", "Declining an erasure names the article that it rests on, for instance PIPL/47.")]
public static partial class GroundForDeclining
{
    public static readonly RuleId Id = new("GOV-ERA-011");

    private static readonly HashSet<string> Instruments =
        [.. typeof(OwnRules).Assembly.GetTypes().Select(type => type.GetCustomAttribute<InstrumentAttribute>()?.Code).OfType<string>()];

    public static Refusal? Check(DeclineErasure command) =>
        Article.Match(command.Article) is { Success: true } match && Instruments.Contains(match.Groups[1].Value) ? null : new(Id);

    [GeneratedRegex(@"^([A-Z0-9-]+)/[0-9a-z()-]{1,40}\z")]
    private static partial Regex Article { get; }
}
