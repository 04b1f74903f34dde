namespace Regulatory.Domain.Supervision.Terminals.Orders;

/// <summary>The figures of orders to terminals that are not certain law: officers see and change them.</summary>
public static class OrderFigures
{
    public static readonly Figure MinutesOffline = new(
        "supervision.minutes-of-order", "30", "minutes", Confidence.Project, "jt808 protocol names none",
        "终端指令等待终端上线的时限", "Minutes in which a terminal that is offline may still come online for an order");
}
