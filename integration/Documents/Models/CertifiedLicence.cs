using NodaTime;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Integration.Documents.Models;

/// <summary>What a licence certificate states.</summary>
/// <param name="ItemZh">Name of the catalogue item.</param>
/// <param name="Authority">The issuing authority by its full Chinese name.</param>
/// <param name="Under">Number of the operator's licence that a subordinate certificate belongs to.</param>
public sealed record CertifiedLicence(
    string Number,
    LicenceKind Kind,
    string ItemZh,
    string ItemEn,
    ApplicantOnRecord Holder,
    LicenceScope Scope,
    LicenceTerm Term,
    string Authority,
    LocalDate IssuedOn,
    string? Under = null)
{
    /// <summary>What the facts of a granted application say.</summary>
    /// <param name="facts">In life order, up to the grant at least.</param>
    /// <param name="number">The licence's number: the next of the register, or the number that the licence has.</param>
    /// <exception cref="InvalidOperationException">The application was not granted.</exception>
    public static CertifiedLicence Of(
        IEnumerable<LicenceApplicationFact> facts, ItemTerms item, string number, string authority,
        LocalDate issuedOn, string? under = null)
    {
        var story = ApplicationStory.Of(facts);
        var granted = story.Granted ?? throw new InvalidOperationException("No certificate before a grant.");
        return new(
            number, item.LicenceKind, item.Zh, item.En, story.Submitted.Applicant, granted.Scope, granted.Term,
            authority, issuedOn, under);
    }
}
