using System.Collections.Immutable;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills;

/// <summary>Whether a scope written in classes and divisions has the goods of a waybill: <c>2</c> has 2.1 to 2.3, <c>1.4</c> has 1.4G.</summary>
internal static class ScopeOfHazards
{
    /// <summary>The classes under the full regime that the scope lacks, in words; empty when it has all.</summary>
    public static string Lacking(ImmutableArray<string> scope, WaybillContent content) => string.Join(
        ", ",
        content.Load.Lines.Where(line => line.Regime is GoodsRegime.Full).Select(line => line.Class.Value).Distinct()
            .Where(hazard => scope.IsDefaultOrEmpty || !scope.Any(part => part.Length > 0 && hazard.StartsWith(part, StringComparison.Ordinal))));
}
