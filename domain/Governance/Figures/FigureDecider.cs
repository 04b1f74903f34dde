using System.Diagnostics;

namespace Regulatory.Domain.Governance.Figures;

/// <summary>What officers may do to the figures that are not certain law; one file per act.</summary>
public static partial class FigureDecider
{
    public static Decision<FigureFact> Decide(AdoptedFigure figure, FigureCommand command, GovernanceContext context) => command switch
    {
        DeclareFigure declare => Decide(figure, declare, context),
        AdoptFigure adopt => Decide(figure, adopt, context),
        _ => throw new UnreachableException(),
    };
}
