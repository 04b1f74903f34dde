using NodaTime;
using Regulatory.Domain.Governance.Figures.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Figures;

/// <summary>采用参数: gives a figure that is not certain law another value from a day on.</summary>
/// <param name="Value">As the figure's unit wants it: a whole number, <c>true</c>, words, a format.</param>
/// <param name="Basis">Article, standard or decision that gives the value.</param>
/// <param name="RecordedLate">
/// The basis itself commenced on that past day and is only recorded now; otherwise no figure changes in retrospect.
/// </param>
[ActOf(Role.SuperiorAuthority)]
[Law(OwnRules.Figures)]
public sealed record AdoptFigure(
    string Key, string Value, string Basis, string Reason, LocalDate InForceFrom, bool RecordedLate = false) : FigureCommand;

public static partial class FigureDecider
{
    private static Decision<FigureFact> Decide(AdoptedFigure figure, AdoptFigure command, GovernanceContext context)
    {
        if (KnownFigure.Check(command.Key, context) is { } unknown) return unknown;
        if (ValueInUnit.Check(context.Known[command.Key], command.Value) is { } misfit) return misfit;
        if (BasisOfEveryFigure.Check(command) is { } baseless) return baseless;
        if (figure.Steps.GetValueOrDefault(command.InForceFrom) == command.Value) return Decision<FigureFact>.Nothing;
        if (NoFigureInRetrospect.Check(command, context.On) is { } retrospect) return retrospect;
        return new FigureAdopted(command.Key, command.Value, command.Basis, command.Reason, command.InForceFrom);
    }
}
