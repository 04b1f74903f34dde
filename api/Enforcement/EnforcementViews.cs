using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Conventions.Views;
using Regulatory.Integration.Enforcement;

namespace Regulatory.Api.Enforcement;

/// <summary>What of enforcement is worked out when it is asked for.</summary>
public static class EnforcementViews
{
    /// <summary>For those who propose, review and decide, and for those who look over it.</summary>
    public static View FineCalculation { get; } = new(
        "fineCalculation", typeof(FineQuestion), typeof(FineCalculation),
        [
            nameof(Role.EnforcementOfficer), nameof(Role.CaseUnitHead), nameof(Role.AgencyHead), nameof(Role.LegalReviewer), nameof(Role.HearingChair),
            nameof(Role.SuperiorAuthority), nameof(Role.Auditor),
        ]);

    public static ImmutableArray<View> All { get; } = [FineCalculation];
}
