using System.Collections.Immutable;

namespace Regulatory.Domain.Waybills;

/// <summary>What a trip carried of one class.</summary>
public sealed record CarriedMass(HazardClass Class, int MassKg);

/// <summary>What a trip carried from where to where, class by class 流量流向.</summary>
public sealed record CarriedGoods(RegionCode From, RegionCode To, ImmutableArray<CarriedMass> Masses)
{
    /// <summary>What was handed over, shared among the classes as it was planned; what the sharing leaves over goes to the last.</summary>
    public static CarriedGoods Of(WaybillContent content, int receivedKg)
    {
        var planned = content.Load.Lines.GroupBy(line => line.Class)
            .Select(lines => (Class: lines.Key, MassKg: lines.Sum(line => line.MassKg))).OrderBy(part => part.Class.Value, StringComparer.Ordinal).ToList();
        var masses = ImmutableArray.CreateBuilder<CarriedMass>(planned.Count);
        var left = receivedKg;
        for (var i = 0; i < planned.Count; i++)
        {
            var mass = i == planned.Count - 1 ? left : (int)((long)receivedKg * planned[i].MassKg / content.Load.MassKg);
            masses.Add(new(planned[i].Class, mass));
            left -= mass;
        }
        return new(content.Route.Start.Region, content.Route.Destination.Region, masses.ToImmutable());
    }
}
