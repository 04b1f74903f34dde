namespace Regulatory.Ledger.Sealing;

/// <summary>
/// What is stored of the tree does not fit the head that was signed over it, or the ledger does not fit the tree. Nobody may go on
/// signing before somebody has looked.
/// </summary>
public sealed class SealDamagedException(string message) : Exception(message);
