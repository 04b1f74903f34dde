namespace Regulatory.Domain.Governance.Figures;

/// <summary>An act on one figure that officers may set.</summary>
public abstract record FigureCommand
{
    public abstract string Key { get; init; }
}
