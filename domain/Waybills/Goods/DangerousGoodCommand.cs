namespace Regulatory.Domain.Waybills.Goods;

/// <summary>An act on one UN number of the list of dangerous goods.</summary>
public abstract record DangerousGoodCommand
{
    public abstract UnNumber Number { get; init; }
}
