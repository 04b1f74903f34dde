using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>Enters a truck that leaves the source unit 出场称重, over its limit or not: what happened is on record, and a hit is counted.</summary>
/// <param name="SlipNumber">装载单号</param>
/// <param name="WaybillNumber">运单号</param>
/// <param name="Sha256">Digest of the picture, 64 lower-case hex digits.</param>
[ActOf(Role.Partner, Role.EnforcementOfficer), Law(GuangdongRoadTransportRegulations.Art49), Law(HighwaySafetyProtectionRegulations.Art41)]
public sealed record RecordLoading(
    SourceUnitId Unit,
    LocalDate LoadedOn,
    string SlipNumber,
    Plate Plate,
    TruckConfiguration Truck,
    int TareKg,
    int GrossKg,
    string Goods,
    string Sha256,
    PartyConcerned? Driver = null,
    string? WaybillNumber = null) : LoadingSheetCommand;

public static partial class LoadingSheetDecider
{
    private static Decision<LoadingSheetFact> Decide(LoadingSheet sheet, RecordLoading command, OverloadContext context)
    {
        if (SourceOfOwnDivision.Check(context.Source, context.Actor) is { } elsewhere) return elsewhere;
        if (OrderOfSource.Check(
            context.Source, SourceStage.Connected, SourceStage.Monitored, SourceStage.Warned, SourceStage.Ordered, SourceStage.Punished)
            is { } closed) return closed;
        if (SheetOfTheDay.Check(command.LoadedOn, context.On) is { } otherDay) return otherDay;
        if (QualifiedScale.Check(context.Source.ScaleValidUntil, command.LoadedOn) is { } unqualified) return unqualified;
        if (ReasonedAct.Check(command.SlipNumber, command.Goods) is { } blank) return blank;
        if (OneSlipOneTruck.Check(sheet, command.SlipNumber) is { } twice) return twice;
        if (GrossAboveTare.Check(command.TareKg, command.GrossKg) is { } lighter) return lighter;
        if (AxlesAgree.Check(command.Truck, [], context) is { } mismatch) return mismatch;
        if (SoundReadings.Check(command.Truck, [], command.GrossKg, context) is { } unsound) return unsound;
        if (command.Driver is { } named && PartyIdentified.Check(named, context) is { } unknown) return unknown;
        var finding = MeasuredMass.Find(command.Truck, WeigherClass.Static, command.GrossKg, command.LoadedOn, context.Figures)!;
        return new TruckLoaded(
            command.Unit, context.Source.Division, command.SlipNumber, command.WaybillNumber, command.Plate,
            command.Driver is { } driver ? PartyOnRecord.Of(driver, context.PartyOf(driver)) : null, command.Truck, command.TareKg, finding,
            command.Goods, command.Sha256, context.On);
    }
}
