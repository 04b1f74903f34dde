using Regulatory.Domain.Governance.Figures.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Figures;

/// <summary>
/// 登记参数: puts on record what a figure is when nothing is adopted, and how sure that is, so that officers see every figure that
/// they may set.
/// </summary>
[ActOf(Role.System)]
[Law(OwnRules.Figures)]
public sealed record DeclareFigure(
    string Key, string Default, string Unit, Confidence Confidence, string Source, string Zh, string En) : FigureCommand
{
    public static DeclareFigure Of(Figure figure) =>
        new(figure.Key, figure.Default, figure.Unit, figure.Confidence, figure.Source, figure.Zh, figure.En);
}

public static partial class FigureDecider
{
    private static Decision<FigureFact> Decide(AdoptedFigure figure, DeclareFigure command, GovernanceContext context)
    {
        if (KnownFigure.Check(command.Key, context) is { } unknown) return unknown;
        var declared = new FigureDeclared(
            command.Key, command.Default, command.Unit, command.Confidence, command.Source, command.Zh, command.En);
        return figure.Declared == declared ? Decision<FigureFact>.Nothing : declared;
    }
}
