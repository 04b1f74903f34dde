using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Inquiries;

/// <summary>An inquiry into an overload as its deciders remember it 超限溯源; known by the weighing, off-site or at a station.</summary>
/// <param name="Load">The latest finding of who loaded the truck.</param>
/// <param name="Driver">The latest finding of who drove it.</param>
/// <param name="Nonconformity">The latest finding of how it does not conform.</param>
public sealed record OverloadInquiry(
    DivisionCode? Division, LoadTraced? Load, DriverTraced? Driver, NonconformityRecorded? Nonconformity, LocalDate? LastOn)
{
    public static OverloadInquiry Initial { get; } = new(null, null, null, null, null);

    public static OverloadInquiry Evolve(OverloadInquiry state, OverloadInquiryFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static OverloadInquiry Apply(OverloadInquiry state, OverloadInquiryFact fact) => fact switch
    {
        LoadTraced load => state with { Division = load.Division, Load = load },
        DriverTraced driver => state with { Division = driver.Division, Driver = driver },
        NonconformityRecorded recorded => state with { Division = recorded.Division, Nonconformity = recorded },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
