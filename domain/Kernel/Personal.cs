namespace Regulatory.Domain.Kernel;

/// <summary>
/// A personal value (a natural person's name, id or telephone). In memory it is clear; in a stored fact it is sealed with the
/// subject's own key, so that destroying the key forgets it while every proof over the fact survives (architecture §4.6).
/// </summary>
/// <param name="Subject">Whose value it is: never a personal value itself.</param>
/// <param name="Clear">The value; null once the subject's key has been destroyed.</param>
public sealed record Personal(PartyId Subject, string? Clear)
{
    public bool IsErased => Clear is null;
}
