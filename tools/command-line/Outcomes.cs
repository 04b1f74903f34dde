using Regulatory.Integration.Acts;

namespace Regulatory.Regctl;

/// <summary>Outcomes of acts in one line.</summary>
internal static class Outcomes
{
    public static string Describe(ActOutcome outcome)
    {
        switch (outcome)
        {
            case ActAccepted accepted:
                return $"accepted at {accepted.Position}";
            case ActRefused refused:
                var text = RuleTexts.Of(refused.Refusal);
                return $"{text.RuleId} ({text.Article}): {text.Zh} {text.En}";
            case ActForbidden forbidden:
                return $"not permitted: {(forbidden.Roles.IsEmpty ? "not theirs to act on" : string.Join(", ", forbidden.Roles))}";
            default:
                return outcome.ToString();
        }
    }
}
