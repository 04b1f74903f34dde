using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing;

/// <summary>Which rights are limited in number (ALL 57).</summary>
public static class LimitedRights
{
    public static bool Include(ItemNumber item, ActContext context) =>
        context.Figures.TextOf(LicensingFigures.LimitedItems, context.On).Split(' ').Contains(item.ToString());
}
