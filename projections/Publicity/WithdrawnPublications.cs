using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Projections.Publicity;

/// <summary>What the public is told of publications that were withdrawn: which document, when, and why (APL 48). It names no party.</summary>
/// <param name="Id">The publication's id.</param>
/// <param name="DocumentNumber">Number of the document that was shown.</param>
/// <param name="Document">Number of the document that changed or undid it.</param>
/// <param name="Reasons">说明理由</param>
/// <param name="Position">Ledger position of the withdrawal.</param>
[ReadModel("withdrawn_publications", version: 1), Open(AdministrativePenaltyLaw.Art48)]
public sealed record WithdrawnPublications(
    [property: Key] string Id,
    [property: Filterable] PublicationKind Kind,
    [property: Filterable] string DocumentNumber,
    WithdrawalCause Cause,
    string Document,
    string Reasons,
    [property: Filterable] LocalDate WithdrawnOn,
    [property: Indexed] long Position)
{
    public static WithdrawnPublications? Evolve(WithdrawnPublications? row, PublicationFact fact, FactContext at) => fact switch
    {
        PublicationWithdrawn { WasShown: true } gone => new(
            at.Key, gone.Kind, gone.DocumentNumber, gone.Cause, gone.Document, gone.Reasons, gone.On, at.Position),
        _ => row,
    };
}
