using Regulatory.Domain.Enforcement.Offences;
using Regulatory.GraphQL.Guard;
using Regulatory.Integration.Acts.Enforcement;
using Regulatory.Integration.Enforcement;

namespace Regulatory.Api.Hosting;

/// <summary>Works fines out by the catalogue of offences and the figures as they stand on record.</summary>
public sealed class LiveFines(Installation installation)
{
    /// <exception cref="GraphQL.Execution.GraphQLException">BAD_USER_INPUT: terms by which nothing can be worked out.</exception>
    public async Task<FineCalculation> Of(FineTerms terms, CancellationToken cancellation)
    {
        if (FineTermsCheck.Fault(terms) is var (argument, message)) throw Codes.Bad(argument, message);
        var facts = await installation.Ledger.LoadStream(new(EvidenceActs.OffenceStreams, terms.Offence.ToString()), cancellation: cancellation);
        var offence = facts.Select(fact => (OffenceFact)installation.Catalogue.Decode(fact)).Aggregate(Offence.Initial, Offence.Evolve);
        return new FineSheet(offence, installation.Reference.Current.Figures).Of(terms)
            ?? throw Codes.Bad("input.offence", "By the law of that day this was no offence, or there is no such band of it.");
    }
}
