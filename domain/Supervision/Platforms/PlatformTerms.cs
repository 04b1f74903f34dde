using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Whose platform it is.</summary>
public enum PlatformKind
{
    /// <summary>企业监控平台</summary>
    Enterprise,

    /// <summary>社会化服务商平台</summary>
    ServiceProvider,

    /// <summary>全国道路货运车辆公共监管与服务平台</summary>
    PublicFreight,
}

/// <summary>How many vehicles of which class an operator has.</summary>
public sealed record FleetOfOperator(int Coaches, int DangerousGoods, int HeavyTrucks);

/// <summary>
/// Who needs a standard platform of its own or entrusts one (DSM 22): operators of coaches and of dangerous goods, and of freight with
/// fifty heavy trucks or tractors and more. Others are watched over by the public platform of freight.
/// </summary>
public static class PlatformDuty
{
    [Law(MonitoringMeasures.Art22)]
    public static bool Owes(FleetOfOperator fleet, LocalDate on) =>
        fleet.Coaches > 0 || fleet.DangerousGoods > 0 || fleet.HeavyTrucks >= MonitoringMeasures.TrucksForOwnPlatform.On(on);

    /// <summary>Full-time monitors that so many vehicles need: one for every hundred, and at least two (DSM 21).</summary>
    [Law(MonitoringMeasures.Art21)]
    public static int MonitorsFor(int vehicles, LocalDate on)
    {
        var each = MonitoringMeasures.VehiclesPerMonitor.On(on);
        return int.Max(MonitoringMeasures.LeastMonitors.On(on), (vehicles + each - 1) / each);
    }
}
