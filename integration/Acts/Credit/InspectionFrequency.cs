using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Credit;

/// <summary>What somebody's grade by the provincial index makes of the frequency of inspections: A half, C twice, D four times (credit §7).</summary>
public sealed class InspectionFrequency(CreditActs credit, ReferenceData reference)
{
    /// <summary>Of somebody without a final grade.</summary>
    public const int Ordinary = 100;

    /// <summary>In percent of the ordinary frequency, as an act sees it: by the latest final grade, and the version of the model that gave it.</summary>
    public async ValueTask<int> PercentOf(PartyId party, EnforcementDomain domain, ActPlan plan, CancellationToken cancellation)
    {
        var id = new CreditProfileId(CreditSubject.Of(party), CreditFields.Of(domain));
        var profile = await plan.Load(credit.Profiles, id.ToString(), cancellation);
        var grade = profile.Confirmed.LastOrDefault(confirmed => confirmed.Model.Kind is CreditModelKind.Provincial);
        if (profile.Closed || grade is null) return Ordinary;
        var bands = reference.Current.Models.Find(grade.Model)?.Terms?.Provincial?.Bands ?? [];
        return bands.FirstOrDefault(band => band.Grade == grade.Grade) is { } found ? (int)(found.InspectionFactor * Ordinary) : Ordinary;
    }
}
