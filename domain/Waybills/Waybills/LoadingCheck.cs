using System.Collections.Immutable;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Tanks.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>The loader's five checks 五必查 and the masses after loading (waybills §6).</summary>
public enum LoadingCheck
{
    /// <summary>行驶证、道路运输证有效</summary>
    VehiclePapers,

    /// <summary>驾驶员、押运员从业资格有效</summary>
    CrewQualifications,

    /// <summary>车辆检验有效期内</summary>
    VehicleInspection,

    /// <summary>罐体检验有效期内</summary>
    TankInspection,

    /// <summary>货物与运单一致、在车辆和罐体适装范围内</summary>
    GoodsMatch,

    /// <summary>装载质量不超过核定载质量，总质量不超过限值</summary>
    Masses,
}

/// <summary>What the loader found at one of the five.</summary>
public sealed record LoadingAnswer(LoadingCheck Check, bool Passed, string? Note = null);

/// <summary>Which checks a loading fails: what the loader says, and what the record knows against it.</summary>
public static class FiveChecks
{
    /// <summary>Those that a loader answers; the masses are compared, not answered.</summary>
    public static ImmutableArray<LoadingCheck> Answered { get; } =
    [
        LoadingCheck.VehiclePapers, LoadingCheck.CrewQualifications, LoadingCheck.VehicleInspection, LoadingCheck.TankInspection,
        LoadingCheck.GoodsMatch,
    ];

    /// <summary>In the order of the law; empty when the vehicle may be loaded.</summary>
    public static ImmutableArray<LoadingCheck> Failed(WaybillContent content, ConfirmLoading command, WaybillsContext context)
    {
        var known = context.Circumstances;
        return
        [
            .. Enum.GetValues<LoadingCheck>().Where(check => Denied(check) || (check switch
            {
                LoadingCheck.VehiclePapers => known.Vehicle is not { InForce: true } || content.Trailer is not null && known.Trailer is not { InForce: true },
                LoadingCheck.CrewQualifications => content.Regime() is GoodsRegime.Full
                    && content.Crew().Any(on => known.StandingOf(on.Member.Person, on.Duty) is not { InForce: true }),
                LoadingCheck.VehicleInspection => known.Vehicle?.ReviewBy < context.On || known.Trailer?.ReviewBy < context.On,
                LoadingCheck.TankInspection => content.Tank?.InspectionValidUntil < context.On,
                // That a tank is inspected is the fourth check.
                LoadingCheck.GoodsMatch => GoodsRules.Of(
                    content.Carriage(known.Vehicle?.TechnicalGrade), context.Goods, context.Figures, ChinaTime.DayOf(content.PlannedStart))
                    .Any(refusal => refusal.Rule != TankInspected.Id),
                LoadingCheck.Masses => command.LoadedKg > content.Vehicle.RatedPayloadKg || command.GrossKg > content.Vehicle.GrossLimitKg,
                _ => false,
            })),
        ];

        bool Denied(LoadingCheck check) => command.Answers.Any(answer => answer.Check == check && !answer.Passed);
    }
}
