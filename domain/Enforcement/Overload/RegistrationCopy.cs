using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload;

/// <summary>抄告: what goes to the place where a truck and its driver are registered when a case of overloading is finished (OSR 44).</summary>
/// <param name="VehicleType">车型</param>
/// <param name="EnterpriseName">The truck's enterprise, or its owner where it has none.</param>
/// <param name="VehicleCertificateNumber">道路运输证号</param>
/// <param name="DriverName">Sealed; null where no driver was found.</param>
/// <param name="DriverQualificationNumber">从业资格证号; sealed.</param>
/// <param name="DriverEmployer">从业单位</param>
/// <param name="SourceUnit">Where the load came from.</param>
/// <param name="LoadingSlipNumber">装载单号</param>
/// <param name="Decision">What was decided, in words.</param>
/// <param name="Remark">其他</param>
[Law(OversizeVehicleRules.Art44)]
public sealed record RegistrationCopy(
    CaseId Case,
    Plate Plate,
    string VehicleType,
    string EnterpriseName,
    string? VehicleCertificateNumber,
    Personal? DriverName,
    Personal? DriverQualificationNumber,
    string? DriverEmployer,
    string? SourceUnit,
    string? LoadingSlipNumber,
    string DecisionNumber,
    string Decision,
    string? Remark = null)
{
    /// <summary>The last day for the copy: seven working days after the case is finished.</summary>
    public static Deadline DueAfter(LocalDate finishedOn, WorkingCalendar calendar) =>
        calendar.AddWorkingDays(finishedOn, OversizeVehicleRules.WorkingDaysForCopy.On(finishedOn));
}
