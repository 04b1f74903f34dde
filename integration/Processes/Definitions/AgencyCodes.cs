using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// What is published names the deciding body by its unified code, which cases and applications do not carry: it is a setting, by division. A
/// code is not law: one that was set later names the body that decided before, too.
/// </summary>
internal static class AgencyCodes
{
    /// <summary>The body; null while its division has no code.</summary>
    public static IssuingBody? BodyOf(DivisionCode division, string agency, LocalDate on, Outlook outlook) =>
        Values(on, outlook.Figures).Select(codes => CodeIn(codes, division)).FirstOrDefault(code => code is not null) is { } known
            ? new(agency, known)
            : null;

    /// <summary>Nothing can be published without the code: a clerk does it by the last day, and has the code set.</summary>
    public static Move.Ask Missing(string duty, string document, DivisionCode division, string agency, Deadline due, string basis) => new(
        duty, Role.PublicityClerk,
        $"{document} 等待公示认定：{agency}（{division}）的统一社会信用代码未设置。请人工认定公示，并请在参数 {ProcessFigures.CodesOfAgencies.Key} 中补设。",
        $"{document} waits for its publicity: no unified code of {agency} ({division}) is set. Evaluate it by hand, and have the figure {ProcessFigures.CodesOfAgencies.Key} completed.",
        basis, due);

    /// <summary>The setting on a day, then what was set for later days.</summary>
    private static IEnumerable<string> Values(LocalDate on, Figures figures)
    {
        yield return figures.TextOf(ProcessFigures.CodesOfAgencies, on);
        if (!figures.Adopted.TryGetValue(ProcessFigures.CodesOfAgencies.Key, out var steps)) yield break;
        foreach (var (from, codes) in steps)
            if (from > on) yield return codes;
    }

    private static CreditCode? CodeIn(string codes, DivisionCode division) =>
        codes.Split(' ').Select(pair => pair.Split('=')).FirstOrDefault(pair => pair.Length == 2 && pair[0] == division.ToString()) is { } found
            && CreditCode.TryParse(found[1], null, out var known)
            ? known
            : null;
}
