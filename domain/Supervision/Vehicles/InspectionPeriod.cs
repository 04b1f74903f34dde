using NodaTime;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>
/// How often a vehicle is inspected (VTM 21 [likely]): in its first years at the longer interval, later at the shorter one; coaches and
/// dangerous-goods vehicles are young for five years, others for ten.
/// </summary>
public static class InspectionPeriod
{
    /// <param name="firstRegisteredOn">From which the vehicle's age counts.</param>
    public static LocalDate NextDue(SupervisionClass of, LocalDate firstRegisteredOn, LocalDate inspectedOn, ActContext context)
    {
        var youth = of is SupervisionClass.Z ? SupervisionFigures.MonthsOfYouth : SupervisionFigures.MonthsOfYouthStrict;
        var isYoung = inspectedOn < firstRegisteredOn.PlusMonths(context.Figures.NumberOf(youth, context.On));
        var interval = isYoung ? SupervisionFigures.InspectionOfYoung : SupervisionFigures.InspectionOfOld;
        return inspectedOn.PlusMonths(context.Figures.NumberOf(interval, context.On));
    }
}
