using NodaTime;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Law;

namespace Regulatory.Integration.Enforcement;

/// <summary>What can be no terms of a fine, whatever the offence: a shape, no law.</summary>
public static class FineTermsCheck
{
    private const int MostKg = 1_000_000, MostMm = 100_000, MostGroups = 20, MostAxles = 10;

    private const long MostFen = 100_000_000_000;

    /// <summary>The argument that makes no sense, and why; null when all do.</summary>
    public static (string Argument, string Message)? Fault(FineTerms terms) => terms switch
    {
        _ when terms.DecidedOn < AdministrativePenaltyLaw.LargestFineOnSpot.Steps[0].From =>
            ("input.decidedOn", FormattableString.Invariant($"A day from {AdministrativePenaltyLaw.LargestFineOnSpot.Steps[0].From:uuuu-MM-dd} on, when the law in force began.")),
        _ when terms.ActOn > terms.DecidedOn || terms.ActOn < new LocalDate(1996, 10, 1) => ("input.actOn", "A day before the decision, from 1996-10-01 on."),
        { DecidedOn.Year: > 2199 } => ("input.decidedOn", "A day before 2200."),
        { Gain: { Fen: < 0 or > MostFen } } => ("input.gain", "An amount from 0 to 1 000 000 000 yuan."),
        { Weighed.ReadingKg: < 0 or > MostKg } => ("input.weighed.readingKg", "A mass from 0 to 1 000 000 kg."),
        { Weighed.Truck: { } truck } when IsNoTruck(truck) => ("input.weighed.truck", "1 to 20 groups of 1 to 10 axles, and a registered mass up to 1 000 000 kg."),
        { Size: { } size } when Outside(size.LengthMm) || Outside(size.WidthMm) || Outside(size.HeightMm) => ("input.size", "Sizes from 1 to 100 000 mm."),
        _ => null,
    };

    private static bool IsNoTruck(TruckConfiguration truck) =>
        truck.Groups.Length is < 1 or > MostGroups || truck.Groups.Any(group => group.Axles is < 1 or > MostAxles)
        || (truck.Body is TruckBody.TractorOrLowSpeed && truck.RegisteredMassKg is not (> 0 and <= MostKg));

    private static bool Outside(int mm) => mm is < 1 or > MostMm;
}
